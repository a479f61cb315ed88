import { readFileSync } from 'node:fs';
import { packageFile } from '../schema/package-root.js';
import { randomFrom, type Random } from './random.js';

/** A made-up document: real structures and sentences of the shipped texts, put together anew. */
export interface Synthetic {
  readonly slug: string;
  readonly name: string;
  readonly docNumber: string | null;
  readonly text: string;
}

const SHIPPED = ['pilot-zone-master-plan', 'lianyungang-opinions', 'sichuan-opinions', 'g60-park-scheme'];
const CITIES =
  '连云港 徐州 盐城 淮安 宿迁 扬州 泰州 镇江 常州 无锡 南通 绍兴 台州 温州 金华 衢州 丽水 芜湖 马鞍山 滁州 宣城 蚌埠 安庆 绵阳 德阳 宜宾 泸州 南充 达州 乐山'.split(
    ' ',
  );
/** What policies are about: each document has its own exchange of these words, as each city has its own industries. */
const SUBJECTS =
  '科技 金融 创新 企业 保险 基金 平台 服务 人才 产业 园区 数据 信用 知识产权 成果 贷款 债券 上市 担保 银行 技术 项目 资本 投资 研发'.split(
    ' ',
  );
const OTHER_SUBJECTS =
  '文旅 农业 绿色 低碳 港口 物流 养老 托育 教育 医疗 体育 生态 水利 海洋 航运 纺织 光伏 氢能 轴承 陶瓷 茶叶 渔业 林业 家具 建材'.split(
    ' ',
  );
const NUMERALS = '一二三四五六七八九十'.split('');

const numeral = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? (NUMERALS[tens - 1] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (NUMERALS[ones - 1] ?? '') : ''}`;
};

interface Stock {
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly clauses: readonly string[];
}

function stock(): Stock {
  const texts = SHIPPED.map((slug) => readFileSync(packageFile('corpus', `${slug}.txt`), 'utf8'));
  const lines = texts.flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim());
  return {
    titles: lines.flatMap(
      (line) => /^(?:[（(][一二三四五六七八九十]+[）)]|\d+\.)([^。]{6,24})。./.exec(line)?.[1] ?? [],
    ),
    sentences: lines.flatMap((line) => line.match(/[^。（()）]{15,120}。/g) ?? []),
    clauses: texts.flatMap((text) => text.match(/[（(](?:责任|牵头)单位[:：][^）)\n]{4,80}[）)]/g) ?? []),
  };
}

const STOCK = stock();

/** The same words in other subjects: about half of the subjects exchanged, so that two documents share only their boilerplate. */
function speakerOf(random: Random): (text: string) => string {
  const others = random.shuffled([...OTHER_SUBJECTS, ...SUBJECTS]);
  const exchange = new Map(SUBJECTS.map((subject, index) => [subject, random.next() < 0.7 ? others[index] : subject]));
  const pattern = new RegExp(SUBJECTS.join('|'), 'g');
  return (text) => text.replace(pattern, (subject) => exchange.get(subject) ?? subject);
}

function measures(random: Random, speak: (text: string) => string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const sentences = Array.from({ length: 3 + random.below(4) }, () => speak(random.pick(STOCK.sentences))).join('');
    const title = speak(random.pick(STOCK.titles));
    return `（${numeral(index + 1)}）${title}。${sentences}${random.pick(STOCK.clauses)}`;
  });
}

/** The nth document: an opinion of a city, 6 to 21 measures in three sections, issued on a day of its own. */
export function synthetic(index: number): Synthetic {
  const random = randomFrom(index + 1);
  const speak = speakerOf(random);
  const city = `${random.pick(CITIES)}市`;
  const title = `关于${speak('加强科技金融服务支持企业创新发展')}的实施意见`;
  const date = `20${String(18 + random.below(8))}年${String(1 + random.below(12))}月${String(1 + random.below(28))}日`;
  const docNumber = `政发〔20${date.slice(2, 4)}〕${String(index + 1)}号`;
  const text = [
    `${city}人民政府${title}`,
    docNumber,
    '各县（区）人民政府，市各委办局，市各直属单位：',
    `为深入贯彻落实党中央、国务院决策部署，${speak(random.pick(STOCK.sentences))}现提出如下实施意见。`,
    '一、总体要求',
    ...Array.from({ length: 3 }, () => speak(random.pick(STOCK.sentences))),
    '二、重点任务',
    ...measures(random, speak, 4 + random.below(12)),
    '三、保障措施',
    ...measures(random, speak, 2 + random.below(6)),
    `${city}人民政府`,
    date,
  ].join('\n');
  const slug = `synthetic-${String(index).padStart(5, '0')}`;
  return { slug, name: `${slug}.txt`, docNumber, text };
}

/** An edit for every so many characters: what makes of a text about what the shipped repost makes of the plan. */
const CHARACTERS_AN_EDIT = 9;

function reworded(sentence: string, random: Random): string {
  let words = sentence;
  for (let edits = Math.round(sentence.length / CHARACTERS_AN_EDIT); edits > 0; edits -= 1) {
    const at = random.below(Math.max(1, words.length - 4));
    words =
      words.slice(0, at) + random.pick(['科技', '以及', '进一步', '的', '', '']) + words.slice(at + random.below(3));
  }
  return words;
}

/** A careless retelling: no head, hardly a sentence whole, some repeated, some lost, commas half as wide. */
export function retold({ slug, text }: Synthetic, seed: number): Synthetic {
  const random = randomFrom(seed);
  const body = text.slice(text.indexOf('一、总体要求'), text.lastIndexOf('\n', text.length - 12));
  const altered = (body.match(/[^。\n]*[。\n]/g) ?? []).map((sentence) => {
    const roll = random.next();
    if (roll < 0.05) return '';
    return roll < 0.1 ? sentence + sentence : roll < 0.2 ? sentence : reworded(sentence, random);
  });
  const copy = `${slug}-retold`;
  return { slug: copy, name: `${copy}.txt`, docNumber: null, text: altered.join('').replace(/，/g, ',') };
}

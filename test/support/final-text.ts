import { readFileSync } from 'node:fs';
import { packageFile } from '../../schema/package-root.js';

/** One thing replaced, which must be there exactly once. */
function edited(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`“${from}” stands ${String(parts.length - 1)} times in the text`);
  return parts.join(to);
}

const ADDED =
  '15.建立科创金融顾问制度。从银行、证券、保险机构选派专业人员担任科创金融顾问，每年走访园区企业不少于200家，帮助企业制定融资方案。(市地方金融监管局、市科技局按职责分工落实)\n';

/** What the final text of the Lianyungang draft says otherwise: each edit is one that must be found. */
const EDITS: readonly (readonly [string, string])[] = [
  // A title without 征求意见稿, a number and a day.
  [
    ' 关于提升科创金融供给能力 服务高质量发展的实施意见\n（征求意见稿）\n',
    '连云港市人民政府办公室\n关于提升科创金融供给能力服务高质量发展的实施意见\n连政办发〔2024〕18号\n\n各县、区人民政府，市各委办局，市各直属单位：\n',
  ],
  // One reworded.
  ['探索构建科技保险共保体机制', '建立科技保险共保体并扩大承保规模'],
  // One number in a target changed.
  ['提供最长不超过3年的政策资金支持', '提供最长不超过5年的政策资金支持'],
  // One department changed.
  ['，为科技保险有效分散风险。(国家金融监管总局连云港监管分局)', '，为科技保险有效分散风险。(市财政局)'],
];

const measureStart = (number: number): RegExp =>
  new RegExp(`(^|\\n)(\\[bookmark: _GoBack\\])?${String(number)}\\.`, 'u');

/** Measure 17 dropped, one added as 15, so that the old 15 and 16 become 16 and 17; all others keep their numbers. */
function renumbered(text: string): string {
  const at = (number: number): number => {
    const found = measureStart(number).exec(text);
    if (found === null) throw new Error(`no measure ${String(number)}`);
    return found.index + 1;
  };
  const [fifteen, seventeen, eighteen] = [at(15), at(17), at(18)];
  const between = text.slice(fifteen, seventeen).replace('16.增强', '17.增强').replace('15.强化', '16.强化');
  return text.slice(0, fifteen) + ADDED + between + text.slice(eighteen);
}

const draft = (): string => readFileSync(packageFile('corpus', 'lianyungang-opinions.txt'), 'utf8');

/** A final text of the Lianyungang draft, by stated edits. */
export const finalText = (): string =>
  `${EDITS.reduce((text, [from, to]) => edited(text, from, to), renumbered(draft())).trimEnd()}\n\n连云港市人民政府办公室\n2024年3月15日\n`;

/** The final text as a website retells it: no number, no day, half-width signs, a wrong word, a sentence cut off. */
export const repostOfFinal = (): string =>
  finalText()
    .replace('连政办发〔2024〕18号\n', '')
    .replace('\n连云港市人民政府办公室\n2024年3月15日\n', '\n分享到：微信\n')
    .replaceAll('，', ',')
    .replace('拓宽科创企业直接融资渠道', '拓宽科创企业直接融资渠到')
    .replace('优化科技型企业跨境结算服务。', '');

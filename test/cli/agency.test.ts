import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';

const FIELDS = ['纺织', '化工', '医药', '渔业', '港口', '航运', '旅游', '会展', '农机'];
const WORKS = ['技改', '品牌', '出口', '用工', '环保'];
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
/** 1 to 99 as measures are numbered: 十一 · 四十五 */
const numeral = (n: number): string =>
  `${n >= 20 ? (NUMERALS[Math.floor(n / 10)] ?? '') : ''}${n >= 10 ? '十' : ''}${NUMERALS[n % 10] ?? ''}`;

/** A city's opinions whose measures its bureau of finance answers for. */
const opinions = (city: string, on: string, measures: readonly string[], how: (one: string) => string): string =>
  [
    `${city}人民政府关于${on}的意见`,
    ...measures.map((one, at) => `（${numeral(at + 1)}）${one}。${how(one)}。（责任单位：市财政局）`),
    `${city}人民政府`,
  ].join('\n');

const SUBJECTS = FIELDS.flatMap((field) => WORKS.map((work) => `支持${field}企业${work}`));

describe('cetu agency', () => {
  const data = suiteFolder();
  const cetu = (...args: string[]): ReturnType<typeof cetuHere> => cetuHere(args, { CETU_DATA_DIR: data() });
  beforeAll(async () => {
    const files = {
      'industry.txt': opinions(
        '连云港市',
        '促进工业发展',
        SUBJECTS.slice(0, 30),
        (one) => `安排专项资金，对${one}给予补助`,
      ),
      'services.txt': opinions(
        '连云港市',
        '促进服务业发展',
        SUBJECTS.slice(30),
        (one) => `把${one}列入年度预算，按季通报执行进度`,
      ),
      'elsewhere.txt': opinions(
        '宜昌市',
        '保护古树名木',
        ['普查登记古树', '设立古树保护牌', '救治衰弱古树'],
        () => '所需经费由本级承担',
      ),
    };
    const folder = join(data(), 'texts');
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { code, stderr } = await cetu('ingest', folder);
    expect([code, stderr.includes('replaces')]).toEqual([0, false]);
  }, 120_000);

  it('reads each list to its end, and none of them twice', async () => {
    const { stdout, code } = await cetu('agency', '市财政局', '--region', '连云港市', '--json');
    expect(code).toBe(0);
    const told = JSON.parse(stdout) as {
      documents: { document: { slug: string }; responsible: number }[];
      assignments: { measure: { number: string; document: { slug: string } } }[];
      lineElsewhere: { assignment: { measure: { title: string } } }[];
    };
    expect(told.documents.map(({ document, responsible }) => [document.slug, responsible])).toEqual([
      ['industry', 30],
      ['services', 15],
    ]);
    const places = told.assignments.map(({ measure }) => `${measure.document.slug} ${measure.number}`);
    expect(places).toHaveLength(45);
    expect(new Set(places).size).toBe(45);
    expect(told.lineElsewhere.map(({ assignment }) => assignment.measure.title)).toEqual([
      '普查登记古树',
      '设立古树保护牌',
      '救治衰弱古树',
    ]);
  });
});

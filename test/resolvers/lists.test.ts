import { beforeAll, describe, expect, it } from 'vitest';
import { writeSamplePark } from '../../cli/library/sample-park.js';
import { askingOf, dataOf, type Ask } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

const PARK = 'prk:示例园区（嘉兴）';
const MISSING = 'gap:MEASURE_WITHOUT_COUNTERPART:mea:pilot-zone-master-plan';

/** A list, what is asked of it, how many there are, and the first of them (all, where there are fewer). */
type Case = readonly [list: string, filter: string, total: number, first: readonly string[]];

const measures = (filter: string, total: number, ...first: readonly string[]): Case => [
  'measures',
  filter,
  total,
  first.map((place) => `mea:${place}`),
];
const PLAN = 'pilot-zone-master-plan';
const CITY = 'lianyungang-opinions';
const PROVINCE = 'sichuan-opinions';
const SCHEME = 'g60-park-scheme';

const MEASURES: readonly Case[] = [
  measures('regions: ["reg:510000"]', 17, `${PROVINCE}/2.1`, `${PROVINCE}/2.2`),
  measures('regions: ["reg:320700", "reg:310000"]', 43, `${CITY}/2.1.1`, `${CITY}/2.1.2`),
  measures('kinds: [PARK_SCHEME]', 10, `${SCHEME}/4.1`, `${SCHEME}/4.2`),
  measures('levels: [MUNICIPAL]', 21, `${CITY}/2.1.1`, `${CITY}/2.1.2`),
  measures('issuedFrom: "2022-01-01", issuedTo: "2022-12-31"', 22, `${PLAN}/2.1`, `${PLAN}/2.2`),
  measures('inForceOn: "2023-01-01"', 22, `${PLAN}/2.1`, `${PLAN}/2.2`),
  measures('agencies: ["agy:连云港市科学技术局"]', 8, `${CITY}/2.1.4`, `${CITY}/2.2.8`),
  measures('agencies: ["agy:四川省财政厅"], role: LEAD', 1, `${PROVINCE}/3.4`),
  measures('role: LEAD', 15, `${PROVINCE}/2.1`, `${PROVINCE}/2.2`),
  measures('systems: ["sys:科技"]', 21, `${CITY}/2.1.4`, `${CITY}/2.2.8`),
  measures('systems: ["sys:科技"], role: LEAD', 6, `${PROVINCE}/2.1`, `${PROVINCE}/2.2`, `${PROVINCE}/3.4`),
  measures('systems: ["sys:财政"], regions: ["reg:320700"]', 5, `${CITY}/2.2.8`, `${CITY}/2.3.12`),
  measures('products: ["prd:知识产权质押融资"]', 6, `${SCHEME}/4.7`, `${CITY}/2.4.13`, `${CITY}/2.4.14`),
  measures('products: ["prd:投贷联动", "prd:科技创新再贷款"]', 5, `${SCHEME}/4.1`, `${SCHEME}/4.4`, `${CITY}/2.1.2`),
  measures('productCategories: [INSURANCE]', 9, `${CITY}/2.1.1`, `${CITY}/2.1.2`),
  measures('productCategories: [CREDIT], regions: ["reg:320700"]', 7, `${CITY}/2.1.2`, `${CITY}/2.1.4`),
  measures('indicators: ["ind:g60-park-scheme/4"]', 35, `${SCHEME}/4.1`, `${SCHEME}/4.2`),
  measures('indicators: ["ind:g60-park-scheme/4.4"]', 3, `${SCHEME}/4.4`, `${PLAN}/2.2`, `${PROVINCE}/4.11`),
  measures('indicators: ["ind:g60-park-scheme/4"], regions: ["reg:510000"]', 9, `${PROVINCE}/2.1`, `${PROVINCE}/2.3`),
  measures('concepts: ["con:知识产权金融"]', 9, `${SCHEME}/4.7`, `${CITY}/2.1.2`),
  measures('concepts: ["con:股权投资"], role: LEAD', 6, `${PROVINCE}/2.1`, `${PROVINCE}/2.3`),
  measures('instrument: DEMAND', 4, `${CITY}/2.3.12`, `${CITY}/2.4.14`, `${PROVINCE}/2.3`, `${PROVINCE}/5.13`),
  measures('strengths: [REQUIRE]', 6, `${CITY}/2.4.14`, `${CITY}/2.4.15`, `${CITY}/2.5.18`, `${PLAN}/7.19`),
  measures('strengths: [EXPLORE], regions: ["reg:510000"]', 11, `${PROVINCE}/2.2`, `${PROVINCE}/2.3`),
  // What the shipped texts promise by a day stands among their aims, in no measure.
  measures('dueFrom: "2020-01-01", dueTo: "2030-12-31"', 0),
  measures('linkStatuses: [PROPOSED]', 67, `${SCHEME}/4.1`),
  measures('linkStatuses: [CONFIRMED, REJECTED]', 0),
  measures('hasAgency: false', 32, `${SCHEME}/4.1`),
  measures('hasCounterpart: true', 64, `${SCHEME}/4.1`),
  measures('hasIndicator: false', 24, `${SCHEME}/4.3`, `${SCHEME}/4.7`),
  measures('text: "知识产权 质押"', 9, `${SCHEME}/4.7`, `${CITY}/2.1.2`),
  measures('documents: ["doc:pilot-zone-master-plan-repost"]', 22, `${PLAN}-repost/2.1`),
];

const DOCUMENTS: readonly Case[] = [
  ['documents', 'kinds: [IMPLEMENTATION_OPINION]', 2, [`doc:${CITY}`, `doc:${PROVINCE}`]],
  ['documents', 'levels: [INTERREGIONAL]', 1, [`doc:${SCHEME}`]],
  ['documents', 'regions: ["reg:310000"]', 1, [`doc:${PLAN}`]],
  ['documents', 'draft: true', 2, [`doc:${CITY}`, `doc:${PROVINCE}`]],
  ['documents', 'issuedFrom: "2022-11-11", issuedTo: "2022-11-11"', 1, [`doc:${PLAN}`]],
  ['documents', 'inForceOn: "2023-01-01"', 1, [`doc:${PLAN}`]],
  ['documents', 'includeVariants: true', 5, [`doc:${PLAN}`, `doc:${SCHEME}`, `doc:${CITY}`, `doc:${PLAN}-repost`]],
  ['documents', 'includeCited: true', 10, [`doc:${PLAN}`, 'cit:国家创新驱动发展战略纲要', 'cit:苏政办规20237号']],
  ['documents', 'text: "科创 总体方案"', 1, [`doc:${PLAN}`]],
];

const BODIES_AND_PRODUCTS: readonly Case[] = [
  [
    'agencies',
    'systems: ["sys:科技"]',
    6,
    ['agy:510000/各市（州）科技局', 'agy:四川省科学技术厅', 'agy:成都市科学技术局'],
  ],
  [
    'agencies',
    'systems: ["sys:科技"], regions: ["reg:510000"]',
    2,
    ['agy:510000/各市（州）科技局', 'agy:四川省科学技术厅'],
  ],
  ['agencies', 'regions: ["reg:320700"]', 16, ['agy:320700/功能板块管委会', 'agy:320700/各县区人民政府']],
  ['agencies', 'levels: [NATIONAL]', 8, ['agy:中国人民银行', 'agy:中国证券监督管理委员会']],
  ['agencies', 'role: LEAD', 9, ['agy:510000/国省级高新区管委会', 'agy:中国人民银行成都分行']],
  ['products', 'categories: [INSURANCE]', 14, ['prd:专利保险', 'prd:共保体', 'prd:再保险']],
  ['products', 'categories: [EQUITY, CREDIT], regions: ["reg:320700"]', 20, ['prd:个人住房贷款', 'prd:中长期贷款']],
  ['products', 'regions: ["reg:510000"]', 31, ['prd:专利保险', 'prd:产业引导基金']],
  ['products', 'text: "知识产权"', 7, ['prd:知识产权保险', 'prd:知识产权证券化', 'prd:知识产权质押融资']],
  ['products', 'text: "债券", includeUnnamed: true', 18, ['prd:企业债券', 'prd:信用风险缓释工具', 'prd:债券']],
];

const PROMISES_AND_GAPS: readonly Case[] = [
  ['targets', 'documents: ["doc:lianyungang-opinions"]', 2, [`tar:${CITY}/1`, `tar:${CITY}/2`]],
  ['targets', 'regions: ["reg:510000"]', 0, []],
  ['targets', 'agencies: ["agy:连云港市科学技术局"]', 0, []],
  ['targets', 'dueFrom: "2024-01-01"', 1, [`tar:${CITY}/2`]],
  ['targets', 'dueTo: "2025-12-31"', 2, [`tar:${SCHEME}/2`, `tar:${CITY}/2`]],
  ['targets', 'text: "贷款 翻二番"', 1, [`tar:${CITY}/2`]],
  ['findings', 'severities: [WARNING]', 1, [`fin:${CITY}/EMPTY_LIST_SLOT/1`]],
  ['findings', 'codes: ["NUMBER_STYLE_MIXED"]', 1, [`fin:${CITY}/NUMBER_STYLE_MIXED/1`]],
  ['findings', 'documents: ["doc:lianyungang-opinions"], severities: [INFO]', 2, [`fin:${CITY}/NUMBER_STYLE_MIXED/1`]],
  [
    'gaps',
    'kinds: [MEASURE_WITHOUT_AGENCY]',
    2,
    [`gap:MEASURE_WITHOUT_AGENCY:doc:${SCHEME}`, `gap:MEASURE_WITHOUT_AGENCY:doc:${PLAN}`],
  ],
  ['gaps', `documents: ["doc:${PROVINCE}"]`, 27, [`gap:MEASURE_WITHOUT_LEAD:mea:${PROVINCE}/5.12`]],
  [
    'gaps',
    `documents: ["doc:${PROVINCE}"], kinds: [MEASURE_WITHOUT_COUNTERPART], severities: [LOW]`,
    12,
    [`${MISSING}/2.3:doc:${PROVINCE}`, `${MISSING}/3.6:doc:${PROVINCE}`],
  ],
  ['gaps', 'severities: [HIGH]', 3, [`gap:CRITERION_UNMET:ind:${SCHEME}/3.3:${PARK}`]],
  ['gaps', `parks: ["${PARK}"]`, 24, [`gap:CRITERION_UNMET:ind:${SCHEME}/3.3:${PARK}`]],
];

/** A list in an order, its first three and, read from its end, its last. */
const ORDERED: readonly (readonly [list: string, order: string, first: readonly string[], last: string])[] = [
  ['measures', 'PLACE, direction: DESC', [`mea:${PROVINCE}/6.17`, `mea:${PROVINCE}/6.16`], `mea:${SCHEME}/4.1`],
  ['measures', 'ISSUED_ON', [`mea:${PLAN}/2.1`, `mea:${PLAN}/2.2`], `mea:${PROVINCE}/6.17`],
  ['measures', 'ISSUED_ON, direction: DESC', [`mea:${PLAN}/8.22`, `mea:${PLAN}/8.21`], `mea:${SCHEME}/4.1`],
  ['measures', 'STRENGTH', [`mea:${CITY}/2.1.4`, `mea:${PLAN}/3.7`], `mea:${PROVINCE}/6.17`],
  ['measures', 'STRENGTH, direction: DESC', [`mea:${PROVINCE}/6.17`, `mea:${PLAN}/8.20`], `mea:${CITY}/2.1.4`],
  ['documents', 'ISSUED_ON', [`doc:${PLAN}`, `doc:${SCHEME}`], `doc:${PROVINCE}`],
  ['documents', 'TITLE', [`doc:${PLAN}`, `doc:${PROVINCE}`], `doc:${SCHEME}`],
  ['documents', 'TITLE, direction: DESC', [`doc:${SCHEME}`, `doc:${CITY}`], `doc:${PLAN}`],
  ['targets', 'DEADLINE', [`tar:${SCHEME}/2`, `tar:${CITY}/2`, `tar:${SCHEME}/1`], `tar:${PLAN}/1`],
  ['targets', 'DEADLINE, direction: DESC', [`tar:${CITY}/2`, `tar:${SCHEME}/2`, `tar:${PLAN}/1`], `tar:${SCHEME}/1`],
];

interface Listed {
  readonly list: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}

describeStores('a list of the shipped corpus', (stores) => {
  let data: ReturnType<typeof dataOf>;
  let ask: Ask;
  beforeAll(async () => {
    const store = await fillWithCorpus(await stores.open());
    expect(await writeSamplePark(store)).toEqual([]);
    data = dataOf(store);
    ask = askingOf(store);
  });
  const listed = async (asked: string): Promise<{ readonly total: number; readonly ids: readonly string[] }> => {
    const { list } = await data<Listed>(`{ list: ${asked} { totalCount nodes { id } } }`);
    return { total: list.totalCount, ids: list.nodes.map(({ id }) => id) };
  };

  describe.each([MEASURES, DOCUMENTS, BODIES_AND_PRODUCTS, PROMISES_AND_GAPS].flat())(
    '%s(filter: { %s })',
    (list, filter, total, first) => {
      it(`has ${String(total)}, from its start and from its end`, async () => {
        const whole = await listed(`${list}(filter: { ${filter} }, first: 100)`);
        expect(whole.total).toBe(total);
        expect(whole.ids).toHaveLength(total);
        expect(whole.ids.slice(0, first.length)).toEqual(first);
        const size = Math.max(1, first.length);
        const end = await listed(`${list}(filter: { ${filter} }, last: ${String(size)})`);
        expect(end).toEqual({ total, ids: whole.ids.slice(-size) });
      });
    },
  );

  it.each(ORDERED)('%s(orderBy: { by: %s }) begins and ends where it should', async (list, order, first, last) => {
    const orderBy = `orderBy: { by: ${order} }`;
    expect((await listed(`${list}(${orderBy}, first: ${String(first.length)})`)).ids).toEqual(first);
    expect((await listed(`${list}(${orderBy}, last: 1)`)).ids).toEqual([last]);
  });

  it('without pages is given whole, by what it is asked', async () => {
    const ids = async (asked: string): Promise<readonly string[]> =>
      (await data<{ list: { id: string }[] }>(`{ list: ${asked} { id } }`)).list.map(({ id }) => id);
    expect(await ids('indicators(scheme: "doc:g60-park-scheme", dimensionsOnly: true)')).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((code) => `ind:${SCHEME}/${String(code)}`),
    );
    expect(await ids('indicators(scheme: "doc:g60-park-scheme")')).toHaveLength(43);
    expect(await ids('indicators(scheme: "doc:sichuan-opinions")')).toEqual([]);
    const provinces = ['reg:310000', 'reg:320000', 'reg:330000', 'reg:340000', 'reg:510000'];
    expect(await ids('regions(level: PROVINCIAL)')).toEqual(provinces);
    expect(await ids('regions(parent: "reg:320000")')).toEqual(['reg:320100', 'reg:320500', 'reg:320700']);
    expect(await ids('concepts(text: "质押")')).toEqual(['con:供应链金融', 'con:信贷产品创新', 'con:知识产权金融']);
  });

  it('counts in a facet over the whole filter, however many values are asked for', async () => {
    const { measureFacets } = await data<{ measureFacets: unknown }>(`{
      measureFacets(filter: { regions: ["reg:510000"], role: LEAD }) {
        totalCount
        strengths { values { value count } totalValues }
        roles { values { value count } }
        agencies(first: 2) { values { name count } totalValues } } }`);
    expect(measureFacets).toEqual({
      totalCount: 15,
      strengths: {
        values: [
          { value: 'PROMOTE', count: 14 },
          { value: 'EXPLORE', count: 10 },
          { value: 'ESTABLISH', count: 9 },
          { value: 'ENCOURAGE', count: 6 },
          { value: 'SUPPORT', count: 6 },
          { value: 'REQUIRE', count: 1 },
        ],
        totalValues: 6,
      },
      roles: {
        values: [
          { value: 'LEAD', count: 15 },
          { value: 'SUPPORT', count: 15 },
          { value: 'RESPONSIBLE', count: 2 },
        ],
      },
      agencies: {
        values: [
          { name: '四川省科学技术厅', count: 6 },
          { name: '中国证券监督管理委员会四川监管局', count: 4 },
        ],
        totalValues: 9,
      },
    });
  });

  it('gives at most 100 of paths too', async () => {
    const { errors } = await ask(`{ trace(from: "doc:${CITY}", first: 101) { length } }`);
    expect(errors[0]?.message).toContain('`first` is 101: at most 100');
  });
});

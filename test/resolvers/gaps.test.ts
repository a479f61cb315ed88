import { beforeAll, expect, it } from 'vitest';
import { writeSamplePark } from '../../cli/library/sample-park.js';
import { remediesOfGaps, remedyKey } from '../../graph/questions/remedies.js';
import { statement } from '../../graph/statement.js';
import type { Store } from '../../graph/store.js';
import { contractQuery, counting, dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

const SAMPLE = 'prk:示例园区（嘉兴）';
const [PLAN, CITY, PROVINCE, SCHEME] = [
  'doc:pilot-zone-master-plan',
  'doc:lianyungang-opinions',
  'doc:sichuan-opinions',
  'doc:g60-park-scheme',
];

interface Gap {
  id: string;
  kind: string;
  severity: string;
  message: string;
  subject: { id: string; __typename: string };
  document: { id: string } | null;
  park: { id: string } | null;
  remedies: {
    measure: { id: string; document: { id: string }; span: { quote: string; verified: boolean } };
    agencies: { role: string; agency: { name: string }; span: { verified: boolean } }[];
    products: { name: string }[];
  }[];
}
interface Page {
  gaps: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    nodes: Gap[];
  };
}

const GAP = `id kind severity message subject { id __typename } document { id } park { id } remedies {
  measure { id document { id } span { quote verified } } agencies { role agency { name } span { verified } } products { name } }`;
const GAPS = `query ($filter: GapFilter, $first: PositiveInt, $after: String, $last: PositiveInt, $before: String) {
  gaps(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${GAP} } } }`;

const GAP_ROW = {
  id: 'gap:x',
  severity: 'MEDIUM',
  ...{ parkId: null, message: '', about: '', sort: '' },
} as const;

describeStores('gaps', (stores) => {
  let store: Store;
  let statements: string[];
  beforeAll(async () => {
    ({ store, statements } = counting(await fillWithCorpus(await stores.open())));
    expect(await writeSamplePark(store)).toEqual([]);
  });
  const page = async (variables: Record<string, unknown> = {}): Promise<Page['gaps']> =>
    (await dataOf(store)<Page>(GAPS, variables)).gaps;
  const all = async (filter: Record<string, unknown>): Promise<readonly Gap[]> =>
    (await page({ filter, first: 100 })).nodes;
  const ids = async (filter: Record<string, unknown>): Promise<readonly string[]> =>
    (await all(filter)).map(({ id }) => id);

  it('are of eight kinds, counted in the shipped corpus', async () => {
    const counts: Record<string, number> = {
      CRITERION_UNMET: 7,
      CRITERION_UNKNOWN: 17,
      MEASURE_WITHOUT_AGENCY: 2,
      MEASURE_WITHOUT_LEAD: 3,
      INDICATOR_WITHOUT_MEASURE: 2,
      MEASURE_WITHOUT_COUNTERPART: 32,
      MEASURE_WITHOUT_INDICATOR: 24,
      PRODUCT_IN_ONE_REGION_ONLY: 27,
    };
    const found = await Promise.all(
      Object.keys(counts).map(async (kind) => [kind, (await page({ filter: { kinds: [kind] } })).totalCount]),
    );
    expect(Object.fromEntries(found)).toEqual(counts);
    expect((await page()).totalCount).toBe(114);
  });

  it('are one of a document that names no bodies, or no leads, and one each of measures that are the exception', async () => {
    expect(await ids({ kinds: ['MEASURE_WITHOUT_AGENCY'] })).toEqual([
      `gap:MEASURE_WITHOUT_AGENCY:${SCHEME}`,
      `gap:MEASURE_WITHOUT_AGENCY:${PLAN}`,
    ]);
    const leads = await all({ kinds: ['MEASURE_WITHOUT_LEAD'] });
    expect(leads.map(({ severity, subject }) => [severity, subject.id])).toEqual([
      ['MEDIUM', 'mea:sichuan-opinions/5.12'],
      ['MEDIUM', 'mea:sichuan-opinions/5.13'],
      ['LOW', CITY],
    ]);
    // Its measure 9 has one body, which needs no lead: 20 of 21.
    expect(leads[2]?.message).toBe(
      '《关于提升科创金融供给能力服务高质量发展的实施意见》 says of no measure with several bodies which of them leads (20)',
    );
    const remedies = leads[2]?.remedies ?? [];
    expect(remedies).toHaveLength(5);
    for (const { agencies, measure } of remedies) {
      expect(measure.document.id).not.toBe(CITY);
      expect(agencies.map(({ role }) => role)).toContain('LEAD');
    }
  });

  it('say of a measure that a place has not taken up whether it applies there, and suggest no duty where none is', async () => {
    const lacking = await all({ kinds: ['MEASURE_WITHOUT_COUNTERPART'] });
    const by = (id: string): readonly Gap[] => lacking.filter(({ document }) => document?.id === id);
    expect([CITY, PROVINCE, SCHEME].map((id) => by(id).length)).toEqual([5, 12, 15]);
    // All of the national plan: another province's opinions are no baseline of a city elsewhere.
    for (const { subject } of lacking) expect(subject.id).toMatch(/^mea:pilot-zone-master-plan\//u);
    for (const { message, severity } of [...by(CITY), ...by(PROVINCE)]) {
      expect(message).toContain('which does not apply here: nothing is owed');
      expect(severity).toBe('LOW');
    }
    for (const { message } of by(SCHEME)) expect(message).toContain('which applies here; another text');
    expect(by(CITY).map(({ subject }) => subject.id)).not.toContain('mea:pilot-zone-master-plan/2.1');
    const lacked = by(PROVINCE).find(({ subject }) => subject.id === 'mea:pilot-zone-master-plan/5.11');
    expect(lacked?.remedies.map(({ measure }) => measure.id)).toEqual(['mea:lianyungang-opinions/2.1.3']);
    expect(lacked?.remedies[0]?.agencies).toHaveLength(5);
  });

  it('tell dimensions without measures, and measures that no dimension measures', async () => {
    const dimensions = await all({ kinds: ['INDICATOR_WITHOUT_MEASURE'] });
    expect(dimensions.map(({ subject }) => subject.id)).toEqual(
      ['1', '6'].map((code) => `ind:g60-park-scheme/${code}`),
    );
    expect(dimensions[0]?.message).toBe(
      '《长三角G60科创走廊第二批产融结合高质量发展示范园区建设方案》 1 规划布局清晰: no measure of a held document was found that supports it',
    );
    const measures = await all({ kinds: ['MEASURE_WITHOUT_INDICATOR'], documents: [CITY] });
    expect(measures).toHaveLength(8);
    expect(measures.map(({ subject }) => subject.id)).not.toContain('mea:lianyungang-opinions/2.1.1');
  });

  it('tell products of one place, but not of a zone, nor of two', async () => {
    const products = (await all({ kinds: ['PRODUCT_IN_ONE_REGION_ONLY'] })).map(({ subject }) => subject.id);
    expect(products).toContain('prd:苏科贷');
    expect(products).toContain('prd:天府科创贷');
    // Of a zone of nine cities; of a plan for five; of a city and a province, under one name or two; of a city whose kinds others name.
    for (const name of ['G60科创贷', '企业债券', '科技创新再贷款', '创新积分贷', '投资基金', '质押融资'])
      expect(products).not.toContain(`prd:${name}`);
  });

  it('are told worst first, the same every time, and page both ways', async () => {
    const whole = [...(await page({ first: 100 })).nodes];
    const rest = await page({ first: 100, after: (await page({ first: 100 })).pageInfo.endCursor });
    whole.push(...rest.nodes);
    expect(whole).toHaveLength(114);
    const order = ['HIGH', 'MEDIUM', 'LOW'];
    const ranks = whole.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(whole.map(({ id }) => id)).size).toBe(114);
    const last = await page({ last: 3, before: rest.pageInfo.endCursor });
    expect(last.nodes.map(({ id }) => id)).toEqual(whole.slice(-4, -1).map(({ id }) => id));
    expect(last.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('are filtered by document, park and severity together', async () => {
    expect((await page({ filter: { parks: [SAMPLE] } })).totalCount).toBe(24);
    expect((await page({ filter: { parks: [SAMPLE], severities: ['HIGH'] } })).totalCount).toBe(3);
    expect(
      (await page({ filter: { documents: [SCHEME], parks: [SAMPLE], kinds: ['CRITERION_UNMET'] } })).totalCount,
    ).toBe(7);
    expect((await page({ filter: { documents: [PLAN], parks: [SAMPLE] } })).totalCount).toBe(0);
    await expect(page({ filter: { documents: ['doc:pilot-zone-master-plan-repost'] } })).rejects.toThrow(
      /copy or retelling/u,
    );
  });

  it('are nodes as long as they are gaps', async () => {
    const { nodes } = await dataOf(store)<{ nodes: ({ id: string; __typename: string } | null)[] }>(
      `{ nodes(ids: ["gap:MEASURE_WITHOUT_AGENCY:${PLAN}", "gap:MEASURE_WITHOUT_AGENCY:${CITY}"]) { __typename id } }`,
    );
    expect(nodes).toEqual([{ __typename: 'Gap', id: `gap:MEASURE_WITHOUT_AGENCY:${PLAN}` }, null]);
  });

  it('quote what closes them, word for word', async () => {
    const remedies = (await page({ first: 100 })).nodes.flatMap((gap) => gap.remedies);
    expect(remedies.length).toBeGreaterThan(100);
    for (const { measure, agencies } of remedies) {
      expect(measure.span).toMatchObject({ verified: true });
      for (const { span } of agencies) expect(span.verified).toBe(true);
    }
  });

  it('of a whole document or park are closed by what closes any part of it', async () => {
    const keys = (
      [
        ['MEASURE_WITHOUT_COUNTERPART', PLAN, PROVINCE],
        ['CRITERION_UNKNOWN', SAMPLE, SCHEME],
      ] as const
    ).map(([kind, subjectId, documentId]) => remedyKey({ ...GAP_ROW, kind, subjectId, documentId }));
    const found = await remediesOfGaps(store, keys);
    const [ofPlan, ofPark] = keys.map((key) => (found.get(key) ?? []).map(({ measureId }) => measureId));
    expect([ofPlan?.length, ofPark?.length]).toEqual([5, 5]);
    for (const id of ofPlan ?? []) expect(id).toMatch(/^mea:(?:lianyungang-opinions|g60-park-scheme)\//u);
    const { indicators } = await dataOf(store)<{ indicators: { measures: { measure: { id: string } }[] }[] }>(
      `{ indicators(scheme: "${SCHEME}", dimensionsOnly: true) { measures { measure { id } } } }`,
    );
    const supporting = indicators.flatMap(({ measures }) => measures.map(({ measure }) => measure.id));
    expect(supporting).toEqual(expect.arrayContaining([...(ofPark ?? [])]));
  });

  it('are closed by what stands nearest below a higher measure, of which no more is looked at than is asked for', async () => {
    const ask = { key: 'x', subjectId: CITY, wants: 'LEAD' };
    const candidates = async (mostLower: number): Promise<number> =>
      (await store.run(statement('remedies-by-counterpart'), { asked: [ask], most: 20, mostLower })).filter(
        ({ step }) => step === 1,
      ).length;
    expect(await candidates(200)).toBeGreaterThan(0);
    expect(await candidates(1)).toBeLessThan(await candidates(200));
  });

  it('answer the query of the contract, with no statement a gap', async () => {
    statements.length = 0;
    const { gaps } = await dataOf(store)<Page>(contractQuery('gaps'), { filter: { severities: ['HIGH', 'MEDIUM'] } });
    expect(gaps.totalCount).toBe(29);
    expect(gaps.nodes[0]).toMatchObject({
      kind: 'CRITERION_UNMET',
      severity: 'HIGH',
      message: '示例园区（嘉兴） (a sample, no real park): 3.3 激励企业与高校、科研院所建立“技术攻关联盟” is not met',
      subject: { id: 'ind:g60-park-scheme/3.3', __typename: 'Indicator' },
    });
    expect(statements.length).toBeLessThanOrEqual(12);
  });
});

import { beforeAll, expect, it } from 'vitest';
import { ingestDocument } from '../../cli/library/ingest-document.js';
import type { Store } from '../../graph/store.js';
import { packageFile } from '../../schema/package-root.js';
import { f1 } from '../gold/links/link-gold.js';
import { linkCase, SHIPPED } from '../gold/links/link-scores.js';
import { askingOf, counting, dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { REVIEW, type Reviewed } from '../support/fact-queries.js';
import { readerChanges } from '../support/reader-world.js';
import { describeStores } from '../support/stores.js';

const [CITY, PROVINCE, SCHEME, OTHER_CITY] = [
  'doc:lianyungang-opinions',
  'doc:sichuan-opinions',
  'doc:g60-park-scheme',
  'doc:other-city',
];

/** Of another city, near enough in subject to have counterparts, without a word on 上市. */
const OTHER = `南通市人民政府关于加强科技金融服务的若干意见
各县（市）、区人民政府：
一、重点任务
1. 加大科创金融产品与服务创新。鼓励银行机构开展知识产权质押融资，推广信用贷款，完善贷款风险补偿机制。（责任单位：市科技局、市财政局）
2. 强化科技创新能力评价结果运用。支持金融机构运用科技创新能力评价结果，开发“创新积分贷”。（责任单位：市科技局）
3. 办好海洋渔业展会。组织渔港企业参展。（责任单位：市农业农村局）
南通市人民政府
2024年3月1日
`;

const COVERAGE = `query($baseline: ID!, $against: [ID!]) { coverage(baseline: $baseline, against: $against) {
  summary { document { id } applies covered partial none }
  rows { measure { id number } cells { status
    counterparts { id relation confidence method status applies from { id number } to { id number }
      comparison { slot change from { verified } to { verified } } rationale { weight text fromSpan { verified } toSpan { verified } } }
    nearest { confidence reason measure { id } } } } } }`;
const NODE = `query($id: ID!) { node(id: $id) { id ... on Counterpart { confidence from { id } to { id } } } }`;

interface Link {
  id: string;
  confidence: number;
  method: string;
  status: string;
  applies: boolean;
  from: { id: string; number: string };
  to: { id: string; number: string };
  comparison: { slot: string; change: string; from: { verified: boolean } | null; to: { verified: boolean } | null }[];
  rationale: { weight: number; fromSpan: { verified: boolean }; toSpan: { verified: boolean } }[];
}
interface Answer {
  coverage: {
    summary: { document: { id: string }; applies: boolean; covered: number; partial: number; none: number }[];
    rows: {
      measure: { id: string; number: string };
      cells: { status: string; counterparts: Link[]; nearest: { reason: string; measure: { id: string } }[] }[];
    }[];
  };
}

describeStores('two documents of one rank', (stores) => {
  let store: Store;
  let data: ReturnType<typeof dataOf>;
  let statements: string[];
  beforeAll(async () => {
    const counted = counting(await fillWithCorpus(await stores.open()));
    ({ store, statements } = counted);
    data = dataOf(store);
    const options = { slug: 'other-city', slugGiven: true, url: null, known: {} };
    await ingestDocument(store, 'test', { name: 'other-city.txt', bytes: Buffer.from(OTHER), ...options });
  });
  const linksOf = ({ coverage }: Answer): readonly Link[] =>
    coverage.rows.flatMap(({ cells }) => cells.flatMap(({ counterparts }) => counterparts));

  it('are compared when they are asked for, with reasons, slots and quotations, and bind nobody', async () => {
    const answer = await data<Answer>(COVERAGE, { baseline: CITY, against: [OTHER_CITY] });
    expect(answer.coverage.summary).toMatchObject([{ document: { id: OTHER_CITY }, applies: false }]);
    const links = linksOf(answer);
    expect(links.map(({ from, to }) => [from.number, to.number])).toEqual(
      expect.arrayContaining([
        ['1.', '2.'],
        ['2.', '4.'],
      ]),
    );
    expect(links.some(({ from }) => from.id === 'mea:other-city/1.3')).toBe(false);
    for (const { id, from, to, method, status, applies, confidence, rationale, comparison } of links) {
      expect(id).toBe(`cou:${from.id.slice(4)}>${to.id.slice(4)}`);
      expect([method, status, applies]).toEqual(['AUTOMATIC', 'PROPOSED', false]);
      expect(rationale.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(confidence, 3);
      for (const { fromSpan, toSpan } of rationale)
        expect([fromSpan, toSpan]).toEqual(Array(2).fill({ verified: true }));
      for (const side of comparison.flatMap((slot) => [slot.from, slot.to])) expect(side?.verified).not.toBe(false);
    }
    const fishing = (await data<Answer>(COVERAGE, { baseline: OTHER_CITY, against: [CITY] })).coverage.rows[2];
    expect(fishing?.cells[0]).toMatchObject({ status: 'NONE_FOUND', counterparts: [] });
  });

  it('have the same pairs from either side, and nothing of it is stored', async () => {
    const [one, other] = await Promise.all([
      data<Answer>(COVERAGE, { baseline: PROVINCE, against: [SCHEME] }),
      data<Answer>(COVERAGE, { baseline: SCHEME, against: [PROVINCE] }),
    ]);
    expect(linksOf(one).length).toBeGreaterThan(0);
    expect(new Set(linksOf(one).map(({ from, to }) => `${from.id} ${to.id}`))).toEqual(
      new Set(linksOf(other).map(({ from, to }) => `${to.id} ${from.id}`)),
    );
    const { measure } = await data<{ measure: { upstream: { to: { id: string } }[] } }>(
      '{ measure(id: "mea:sichuan-opinions/2.1") { upstream { to { id } } } }',
    );
    expect(measure.upstream.filter(({ to }) => to.id.startsWith('mea:g60'))).toEqual([]);
  });

  it('give the nearest candidates with their reasons where nothing is found', async () => {
    const { coverage } = await data<Answer>(COVERAGE, { baseline: PROVINCE, against: [SCHEME] });
    const none = coverage.rows.flatMap(({ cells }) => cells).filter(({ status }) => status === 'NONE_FOUND');
    expect(none.length).toBe(coverage.summary[0]?.none);
    const nearest = none.flatMap((cell) => cell.nearest);
    expect(nearest.length).toBeGreaterThan(0);
    for (const { measure, reason } of nearest) {
      expect(measure.id).toMatch(/^mea:g60-park-scheme\//u);
      expect(reason).not.toBe('');
    }
  });

  it('have counterparts that are nodes: the id names both and who is seen against whom', async () => {
    const [first] = linksOf(await data<Answer>(COVERAGE, { baseline: CITY, against: [OTHER_CITY] }));
    const { node } = await data<{ node: Link }>(NODE, { id: first?.id });
    expect(node).toEqual({
      id: first?.id,
      confidence: first?.confidence,
      from: { id: first?.from.id },
      to: { id: first?.to.id },
    });
    const [from, to] = (first?.id ?? '').slice(4).split('>');
    const turned = await data<{ node: Link }>(NODE, { id: `cou:${String(to)}>${String(from)}` });
    expect(turned.node).toMatchObject({ confidence: first?.confidence, from: { id: first?.to.id } });
  });

  it.each([
    ['measures that are no counterparts', 'cou:other-city/1.3>lianyungang-opinions/2.1.1'],
    ['a measure that is not there', 'cou:other-city/9.9>lianyungang-opinions/2.1.1'],
    ['a document that is not held', 'cou:nowhere/1>lianyungang-opinions/2.1.1'],
    ['a copy', 'cou:pilot-zone-master-plan-repost/3.4>pilot-zone-master-plan/3.4'],
    ['documents of different rank seen from above', 'cou:pilot-zone-master-plan/3.4>lianyungang-opinions/2.1.2'],
    ['one document', 'cou:other-city/1.1>other-city/1.2'],
  ])('have no node for %s', async (_, id) => {
    expect((await data<{ node: unknown }>(NODE, { id })).node).toBeNull();
  });

  it('cost as many statements however many there are', async () => {
    await data(COVERAGE, { baseline: CITY, against: [OTHER_CITY] });
    statements.length = 0;
    await data(COVERAGE, { baseline: CITY, against: [OTHER_CITY] });
    for (const name of new Set(statements)) {
      expect(statements.filter((each) => each === name).length, name).toBeLessThanOrEqual(4);
    }
  });

  it('are compared anew once somebody has corrected one of them', async () => {
    const actors = async (): Promise<readonly string[]> =>
      linksOf(await data<Answer>(COVERAGE, { baseline: CITY, against: [OTHER_CITY] }))
        .filter(({ from, to }) => [from.id, to.id].includes('mea:other-city/1.2'))
        .flatMap(({ comparison }) => comparison.filter(({ slot }) => slot === 'ACTOR'))
        .map(({ change }) => change);
    const before = await actors();
    expect(before).not.toEqual([]);
    const start = OTHER.indexOf('市科技局）\n3.');
    const place = { asPrinted: '市科技局', start, end: start + '市科技局'.length };
    const ask = askingOf(store, undefined, readerChanges(store));
    const input = { measure: 'mea:other-city/1.2', change: 'REMOVE', fact: 'ASSIGNMENT', ...place };
    const { data: said, errors } = await ask<Reviewed>(REVIEW, { input });
    expect(errors).toEqual([]);
    expect(said.reviewFact.userErrors).toEqual([]);
    expect(await actors()).not.toEqual(before);
  });
});

describeStores('the gold of peers', (stores) => {
  it('is reached through the API', async () => {
    const data = dataOf(await fillWithCorpus(await stores.open()));
    const one = await linkCase(packageFile('test', 'gold', 'links', 'peers-lianyungang-sichuan.json'), [SHIPPED.texts]);
    const place = (side: typeof one.from, id: string): number =>
      side.linkable.provisions.findIndex((provision) => provision.id === id);
    const { coverage } = await data<Answer>(COVERAGE, { baseline: PROVINCE, against: [CITY] });
    const links = coverage.rows.flatMap(({ cells }) => cells.flatMap(({ counterparts }) => counterparts));
    const pairs = links.map(({ from, to }) => `${String(place(one.from, from.id))}>${String(place(one.to, to.id))}`);
    expect(f1(one.pairs, new Set(pairs))).toBeGreaterThanOrEqual(0.903);
  });
});

import { beforeAll, expect, it } from 'vitest';
import { ingestDocument } from '../../cli/library/ingest-document.js';
import type { Store } from '../../graph/store.js';
import { dataOf } from '../support/asking.js';
import { describeStores } from '../support/stores.js';

const text = (year: string, body: string, subject: string): string => `国务院关于促进${subject}发展的若干意见
国发〔${year}〕12号
一、重点任务
（一）完善${subject}服务。鼓励银行机构设立${subject}专营机构，提高贷款比重。（${body}牵头，财政部配合）
（二）发展${subject}保险。推动保险机构开发保险产品。（${body}、财政部负责）
国务院
${year}年6月1日
`;

interface Row {
  asPrinted: string;
  agency: { name: string };
  carriedBy: { from: { name: string }; to: { name: string }; reform: string; on: string } | null;
  span: { quote: string; verified: boolean };
  measure: { document: { slug: string } };
}
const QUERY = `query($carried: Boolean) { agency(name: "国家金融监督管理总局") {
  assignments(includePredecessors: $carried, first: 3) { totalCount pageInfo { hasNextPage } nodes { asPrinted agency { name }
    carriedBy { from { name } to { name } reform on } span { quote verified } measure { document { slug } } } } } }`;

describeStores('what was given to a body’s predecessors', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await stores.open();
    for (const [slug, year, body, subject] of [
      ['before', '2012', '银监会', '科技金融'],
      ['between', '2020', '银保监会', '绿色金融'],
      ['now', '2024', '金融监管总局', '养老金融'],
    ] as const) {
      const bytes = Buffer.from(text(year, body, subject));
      const options = { slug, slugGiven: true, url: null, known: {} };
      await ingestDocument(store, 'test', { name: `${slug}.txt`, bytes, ...options });
    }
  }, 60_000);
  const ask = async (carried: boolean): Promise<{ totalCount: number; nodes: readonly Row[] }> =>
    (
      await dataOf(store)<{ agency: { assignments: { totalCount: number; nodes: readonly Row[] } } }>(QUERY, {
        carried,
      })
    ).agency.assignments;

  it('is carried to it with the reform named, the quotation unchanged', async () => {
    const own = await ask(false);
    const all = await ask(true);
    expect([own.totalCount, all.totalCount]).toEqual([2, 6]);
    expect(own.nodes.map(({ carriedBy, agency }) => [agency.name, carriedBy])).toEqual(
      Array(2).fill(['国家金融监督管理总局', null]),
    );
    const carried = all.nodes.filter(({ carriedBy }) => carriedBy !== null);
    expect(carried.map(({ asPrinted, carriedBy }) => [asPrinted, carriedBy?.reform])).toEqual([
      ['银监会', '2018年党和国家机构改革'],
      ['银监会', '2018年党和国家机构改革'],
      ['银保监会', '2023年党和国家机构改革'],
    ]);
    for (const { asPrinted, agency, carriedBy, span } of carried) {
      expect(agency.name).toBe(carriedBy?.from.name);
      expect([span.quote, span.verified]).toEqual([asPrinted, true]);
    }
  });
});

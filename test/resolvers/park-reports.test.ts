import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { localParks } from '../../cli/library/park-library.js';
import { writeSamplePark } from '../../cli/library/sample-park.js';
import { parkChanges } from '../../cli/library/park-world.js';
import { textsOfDocuments } from '../../graph/questions/texts-of-documents.js';
import type { Store } from '../../graph/store.js';
import { packageFile } from '../../schema/package-root.js';
import { askingOf, counting } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { idsIn } from '../support/park-report.js';
import { worldOf } from '../support/park-world.js';
import { describeStores } from '../support/stores.js';

const SAMPLE = 'prk:示例园区（嘉兴）';
const EVIDENCE = `query ($id: ID!) { park(id: $id) { evidence {
  id verdict status reason indicator { code }
  span { start end quote prefix suffix verified document { id title kind held level draft text source { name } measures { totalCount } findings { code } supersededBy { later { id } } } } } } }`;
interface Evidence {
  readonly id: string;
  readonly verdict: string;
  readonly status: string;
  readonly reason: string | null;
  readonly indicator: { readonly code: string };
  readonly span: {
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly verified: boolean;
    readonly document: { readonly id: string; readonly text: string | null };
  } | null;
}
interface Reviewed {
  readonly reviewEvidence: { readonly park: object | null; readonly userErrors: { readonly code: string }[] };
}
const REVIEW = `mutation ($input: ReviewEvidenceInput!) { reviewEvidence(input: $input) { park { id } userErrors { code field } } }`;

describeStores('reports of parks', (stores) => {
  let ask: ReturnType<typeof askingOf>;
  let store: Store;
  let statements: string[];
  let before: unknown;
  let lists: unknown;
  let ids: Readonly<Record<string, string>>;
  const LISTS = `{ documents(first: 100, filter: { includeVariants: true, includeCited: true }) { totalCount nodes { id } }
    search(query: "嘉兴", types: [DOCUMENT]) { totalCount } coverage(baseline: "doc:pilot-zone-master-plan") { totalColumns } }`;
  beforeAll(async () => {
    const counted = counting(await fillWithCorpus(await stores.open()));
    ({ store, statements } = counted);
    await writeSamplePark(counted.store);
    const changes = parkChanges(counted.store, worldOf());
    ask = askingOf(counted.store, undefined, { parks: changes });
    [before, lists] = [await served(), (await ask(LISTS)).data];
    const bytes = readFileSync(packageFile('test', 'gold', 'reports', 'sample-park-report.md'));
    const read = { parkId: SAMPLE, name: 'sample-park-report.md', bytes, dryRun: false };
    ids = idsIn(await localParks(counted.store, changes).read(read));
  });
  const served = async (): Promise<unknown> => {
    const whole = `query ($id: ID!) { park(id: $id) { assessment { score scoreMin scoreMax rating { name } waysUp { criteria { code } }
      dimensions { score scoreMin scoreMax criteria { id verdict status statement } } } } }`;
    return (await ask(whole, { id: SAMPLE })).data;
  };
  const evidence = async (): Promise<readonly Evidence[]> =>
    (await ask<{ park: { evidence: Evidence[] } }>(EVIDENCE, { id: SAMPLE })).data.park.evidence;

  it('propose evidence with its place in them, and change no assessment, list, search or coverage', async () => {
    expect(await served()).toEqual(before);
    expect((await ask(LISTS)).data).toEqual(lists);
    const report = (await evidence()).flatMap(({ span }) => span?.document.id ?? []);
    const kept = [...(await textsOfDocuments(store, report.slice(0, 1))).values()].join('');
    const [first, ...others] = (await evidence()).filter(({ status }) => status === 'PROPOSED');
    expect(others).toHaveLength(14);
    expect(first).toMatchObject({
      id: ids['1.2'],
      verdict: 'MET',
      indicator: { code: '1.2' },
      reason: expect.stringMatching(/^says that 园区发展规划 is there; shares words 编制/u) as string,
      span: {
        quote: '《示例园区发展规划（2023—2027年）》已编制完成，并于2023年12月由管委会印发。',
        prefix: expect.stringContaining('位于嘉兴市区东侧。') as string,
        verified: true,
        document: {
          ...{ kind: 'OTHER', held: true, level: null, draft: false, measures: { totalCount: 0 }, findings: [] },
          ...{
            title: '示例园区（嘉兴）2024年度建设情况报告',
            source: { name: 'sample-park-report.md' },
            supersededBy: null,
          },
        },
      },
    });
    for (const { span } of [...(first === undefined ? [] : [first]), ...others]) {
      expect(span?.verified).toBe(true);
      // What is quoted can be checked; the rest of a report is not for every reader.
      expect(span?.document.text).toBeNull();
      expect(kept.slice(span?.start, span?.end)).toBe(span?.quote);
    }
    expect(kept).toContain('联系电话：＊＊＊＊＊＊＊＊＊＊＊');
    expect((await evidence()).filter(({ status }) => status === 'CONFIRMED').every(({ span }) => span === null)).toBe(
      true,
    );
  });

  it('are nodes, as their evidence is, and no baseline, no scheme and nothing to follow paths through', async () => {
    const report = (await evidence()).find(({ span }) => span !== null)?.span?.document.id ?? '';
    const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: [report, ids['1.2'], 'rep:示例园区（嘉兴）/none@00000000'],
    });
    expect(data).toEqual({
      nodes: [{ __typename: 'Document', id: report }, { __typename: 'Evidence', id: ids['1.2'] }, null],
    });
    const baseline = await ask('query ($id: ID!) { coverage(baseline: $id) { totalColumns } }', { id: report });
    expect(baseline.errors[0]?.message).toContain('has no known level');
    const paths = await ask('query ($id: ID!) { trace(from: $id) { length } }', { id: report });
    expect(paths).toMatchObject({ data: { trace: [] }, errors: [] });
  });

  it('cost no statement an item', async () => {
    statements.length = 0;
    await evidence();
    for (const name of new Set(statements)) {
      expect(statements.filter((other) => other === name).length, name).toBeLessThanOrEqual(3);
    }
  });

  it('count where people confirm them, with what they read in the words, and lead paths then', async () => {
    const path = `query ($from: ID!, $to: ID!) { trace(from: $from, to: $to, maxHops: 1) { steps { relation } } }`;
    const ends = { from: SAMPLE, to: 'ind:g60-park-scheme/6.2' };
    expect((await ask(path, ends)).data).toEqual({ trace: [] });
    const wrong = { evidence: ids['6.2'], status: 'REJECTED', verdict: 'MET' };
    expect((await ask<Reviewed>(REVIEW, { input: wrong })).data.reviewEvidence.userErrors).toEqual([
      { code: 'VERDICT_UNFIT', field: ['verdict'] },
    ]);
    const right = { evidence: ids['6.2'], status: 'CONFIRMED', verdict: 'MET' };
    expect((await ask<Reviewed>(REVIEW, { input: right })).data.reviewEvidence.userErrors).toEqual([]);
    expect(JSON.stringify(await served())).toContain(`"id":"${ids['6.2'] ?? ''}","verdict":"MET","status":"CONFIRMED"`);
    expect((await ask<{ trace: object[] }>(path, ends)).data.trace).toHaveLength(1);
  });
});

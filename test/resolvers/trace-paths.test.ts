import { beforeAll, expect, it } from 'vitest';
import { writeSamplePark } from '../../cli/library/sample-park.js';
import { neighbours } from '../../graph/questions/neighbours.js';
import { trace } from '../../graph/questions/trace.js';
import type { Store } from '../../graph/store.js';
import { askingOf, type Ask } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

const SAMPLE = 'prk:示例园区（嘉兴）';
const LOCAL = 'mea:lianyungang-opinions/2.1.2';
const PLAN = 'mea:pilot-zone-master-plan/3.4';
const criterion = (code: string): string => `ind:g60-park-scheme/${code}`;

interface Told {
  readonly throughContent: boolean;
  readonly steps: readonly {
    readonly relation: string | null;
    readonly node: { readonly __typename: string; readonly id: string };
    readonly span: { readonly quote: string; readonly verified: boolean } | null;
    readonly link: {
      readonly __typename: string;
      readonly verdict?: string;
      readonly statement?: string;
      readonly rationale?: readonly { readonly fromSpan: { readonly quote: string } | null }[];
    } | null;
  }[];
}
const ASKED = `query ($from: ID!, $to: ID, $hops: PositiveInt, $first: PositiveInt) {
  trace(from: $from, to: $to, maxHops: $hops, first: $first) { throughContent steps {
    relation node { __typename id } span { quote verified }
    link { __typename ... on Evidence { verdict statement } ... on Counterpart { rationale { fromSpan { quote } } } ... on IndicatorLink { rationale { fromSpan { quote } } } }
  } } }`;

describeStores('paths', (stores) => {
  let store: Store;
  let ask: Ask;
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
    expect(await writeSamplePark(store)).toEqual([]);
    ask = askingOf(store);
  });
  const run = async (text: string, parameters: Record<string, string | number> = {}): Promise<void> =>
    void (await store.write(async (unit) => unit.run({ name: 'set up a test', text }, parameters)));
  const pathsOf = async (from: string, to: string | null, hops = 6, first = 100): Promise<readonly Told[]> => {
    const { data, errors } = await ask<{ trace: readonly Told[] }>(ASKED, { from, to, hops, first });
    expect(errors).toEqual([]);
    return data.trace;
  };
  const stepsOf = ({ steps }: Told): readonly string[] =>
    steps.map(({ relation, node }) => `${relation ?? 'from'} ${node.__typename}`);

  it('lead from a park by its evidence to measures, and on to the measures above them, with words at each step', async () => {
    const local = (await pathsOf(SAMPLE, 'doc:lianyungang-opinions')).filter(({ steps }) =>
      steps.some(({ node }) => node.__typename === 'Measure'),
    );
    expect(local.length).toBeGreaterThan(0);
    const measureId = local[0]?.steps[3]?.node.id ?? '';
    const further = (await pathsOf(SAMPLE, measureId))[0];
    expect(further && stepsOf(further)).toEqual([
      'from Park',
      'HAS_EVIDENCE Indicator',
      'HAS_CRITERION Indicator',
      'SUPPORTS Measure',
    ]);
    const [, said, , supports] = further?.steps ?? [];
    expect(said?.link).toMatchObject({ __typename: 'Evidence', statement: expect.stringContaining('示例') as string });
    expect(supports?.link?.rationale?.[0]?.fromSpan?.quote).toBe(supports?.span?.quote);
    const upstream = await trace(store, { from: measureId, to: null, maxHops: 1, first: 100 });
    const above = upstream
      .flatMap(({ steps }) => steps[1] ?? [])
      .find(({ relation, direction }) => relation === 'COUNTERPART_OF' && direction === 'OUT');
    expect(above).toBeDefined();
    const dimension = further?.steps[2]?.node.id ?? '';
    for (const path of [...local, ...(await pathsOf(dimension, above?.nodeId ?? ''))]) {
      expect(path.throughContent).toBe(true);
      for (const { span, relation } of path.steps) {
        expect(span === null).toBe(relation === null);
        expect(span?.verified ?? true).toBe(true);
      }
    }
  });

  it('start from what is partly met without a score, and from nothing that is unmet or unknown', async () => {
    const reached = (await pathsOf(SAMPLE, null, 1)).flatMap(({ steps }) => steps[1] ?? []);
    const stated = reached.filter(({ relation }) => relation === 'HAS_EVIDENCE');
    expect(new Set(stated.map(({ link }) => link?.verdict))).toEqual(new Set(['MET', 'PARTLY_MET']));
    expect(stated.map(({ node }) => node.id)).toContain(criterion('4.1'));
    expect(stated.map(({ node }) => node.id)).not.toContain(criterion('1.4'));
  });

  it('do not follow links that were rejected', async () => {
    const direct = async (): Promise<boolean> => (await pathsOf(LOCAL, PLAN))[0]?.steps.length === 2;
    const review = 'MATCH (a:Measure {id: $from})-[r:COUNTERPART_OF]->(b:Measure {id: $to}) SET r.status = $status';
    expect(await direct()).toBe(true);
    await run(review, { from: LOCAL, to: PLAN, status: 'REJECTED' });
    expect(await direct()).toBe(false);
    await run(review, { from: LOCAL, to: PLAN, status: 'CONFIRMED' });
    expect(await direct()).toBe(true);
  });

  it('say so where two things have but their region, line or document in common', async () => {
    const [regions] = await pathsOf('reg:330400', 'reg:340100');
    expect(regions?.throughContent).toBe(false);
    const [lines] = await pathsOf('agy:成都市科学技术局', 'agy:绵阳市科学技术局');
    expect(lines?.throughContent).toBe(true);
    const [system] = await pathsOf('agy:成都市科学技术局', 'agy:连云港市科学技术局', 2);
    expect(system && [system.throughContent, ...stepsOf(system)]).toEqual([
      ...[false, 'from Agency', 'IN_SYSTEM AgencySystem', 'IN_SYSTEM Agency'],
    ]);
  });

  it('show the way up from a measure with a thousand counterparts', async () => {
    await run(
      `UNWIND range(1, 1100) AS number
       MATCH (b:Measure {id: $to})
       CREATE (a:Measure {id: 'mea:made-up/' + toString(number), documentId: 'doc:made-up', start: 0, end: 1})-[r:COUNTERPART_OF]->(b)
       SET r.id = 'cou:made-up/' + toString(number), r.sort = toString(number), r.status = 'PROPOSED'`,
      { to: PLAN },
    );
    const { hops, cut } = await neighbours(store, [PLAN]);
    expect(cut).toBe(true);
    expect(hops[0]).toMatchObject({ relation: 'HAS_MEASURE', direction: 'IN' });
    const [up] = await trace(store, { from: PLAN, to: 'doc:pilot-zone-master-plan', maxHops: 6, first: 1 });
    expect(up?.steps.map(({ relation }) => relation)).toEqual([null, 'HAS_MEASURE', 'HAS_SECTION']);
    const [outwards] = await trace(store, { from: PLAN, to: null, maxHops: 1, first: 1 });
    expect(outwards?.steps[1]?.relation).toBe('HAS_MEASURE');
    const [met] = await trace(store, { from: 'mea:made-up/1100', to: PLAN, maxHops: 2, first: 1 });
    expect(met?.steps).toHaveLength(2);
    await run(`MATCH (a:Measure {documentId: 'doc:made-up'}) DETACH DELETE a`);
  });

  it('meet in what thousands lead to, but do not go through it', async () => {
    await run(
      `UNWIND range(1, 2000) AS number
       MATCH (b:Measure {id: $to})
       CREATE (a:Measure {id: 'mea:made-up/' + toString(number), documentId: 'doc:made-up', start: 0, end: 1})-[r:COUNTERPART_OF]->(b)
       SET r.id = 'cou:made-up/' + toString(number), r.sort = toString(number), r.status = 'PROPOSED'`,
      { to: PLAN },
    );
    const [met] = await trace(store, { from: 'mea:made-up/7', to: 'mea:made-up/1999', maxHops: 2, first: 1 });
    expect(met?.steps.map(({ nodeId }) => nodeId)).toEqual(['mea:made-up/7', PLAN, 'mea:made-up/1999']);
    const outwards = await trace(store, { from: 'mea:made-up/7', to: null, maxHops: 4, first: 20 });
    expect(outwards.map(({ steps }) => steps.at(-1)?.nodeId)).toEqual([PLAN]);
    await run(`MATCH (a:Measure {documentId: 'doc:made-up'}) DETACH DELETE a`);
  });

  it('begin at what five thousand lead to, which is not read whole, and lose nothing that it has few of', async () => {
    await run(
      `UNWIND range(1, 5100) AS number
       MATCH (b:Measure {id: $to})
       CREATE (a:Measure {id: 'mea:made-up/' + toString(number), documentId: 'doc:made-up', start: 0, end: 1})-[r:COUNTERPART_OF]->(b)
       SET r.id = 'cou:made-up/' + toString(number), r.sort = toString(number), r.status = 'PROPOSED'`,
      { to: PLAN },
    );
    const between = async (from: string, to: string): Promise<readonly (string | undefined)[]> =>
      (await trace(store, { from, to, maxHops: 2, first: 1 })).flatMap(({ steps }) =>
        steps.map(({ nodeId }) => nodeId),
      );
    // Whichever the store has first: each is found, if not from there then from the other end.
    for (const end of ['mea:made-up/1', 'mea:made-up/2550', 'mea:made-up/5100', LOCAL]) {
      expect(await between(PLAN, end)).toEqual([PLAN, end]);
      expect(await between(end, PLAN)).toEqual([end, PLAN]);
    }
    const [up] = await trace(store, { from: PLAN, to: 'doc:pilot-zone-master-plan', maxHops: 4, first: 1 });
    expect(up?.steps.map(({ relation }) => relation)).toEqual([null, 'HAS_MEASURE', 'HAS_SECTION']);
    const outwards = await trace(store, { from: PLAN, to: null, maxHops: 1, first: 100 });
    expect(outwards).toHaveLength(100);
    expect(outwards[0]?.steps[1]?.relation).toBe('HAS_MEASURE');
    await run(`MATCH (a:Measure {documentId: 'doc:made-up'}) DETACH DELETE a`);
  });

  it('lead from a body with a thousand measures to the plan that these follow, whose measure is not gone on from', async () => {
    await run(
      `MATCH (b:Measure {id: $to})
       CREATE (g:Agency {id: 'agy:made-up', name: 'made-up'})
       WITH b, g
       UNWIND range(1, 1100) AS number
       CREATE (g)<-[s:ASSIGNED_TO]-(a:Measure {id: 'mea:made-up/' + toString(number), documentId: 'doc:made-up', start: 0, end: 1})-[r:COUNTERPART_OF]->(b)
       SET r.id = 'cou:made-up/' + toString(number), r.sort = toString(number), r.status = 'PROPOSED'`,
      { to: PLAN },
    );
    const [path] = await trace(store, { from: 'agy:made-up', to: 'doc:pilot-zone-master-plan', maxHops: 4, first: 1 });
    expect(path?.throughContent).toBe(true);
    expect(path?.steps.map(({ relation }) => relation)).toEqual([
      ...[null, 'ASSIGNED_TO', 'COUNTERPART_OF', 'HAS_MEASURE', 'HAS_SECTION'],
    ]);
    await run(`MATCH (a) WHERE a.documentId = 'doc:made-up' OR a.id = 'agy:made-up' DETACH DELETE a`);
  });

  it.each([
    ['from: "cou:x"', '`from`: nothing has the id cou:x.'],
    ['from: "doc:sichuan-opinions", to: "mea:none/1"', '`to`: nothing has the id mea:none/1.'],
    ['from: "evi:示例园区（嘉兴）/1.1"', '`from`: evi:示例园区（嘉兴）/1.1 is a link: trace from one of its two ends.'],
    ['from: "doc:sichuan-opinions", maxHops: 7', '`maxHops` is 7: follow at most 6 hops.'],
  ])('refuse { %s }', async (given, message) => {
    const { errors } = await ask(`{ trace(${given}) { length } }`);
    expect(errors.map((error) => [error.extensions?.['code'], error.message])).toEqual([['BAD_USER_INPUT', message]]);
  });
});

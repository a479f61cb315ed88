import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { labelOf } from '../../graph/questions/nodes-by-id.js';
import { CONTAINING, OF_CONTENT, SHARED_KINDS, TRACED_RELATIONS } from '../../graph/questions/traced-relations.js';
import { MOST_HOPS, trace } from '../../graph/questions/trace.js';
import { statement } from '../../graph/statement.js';
import type { Store } from '../../graph/store.js';
import { dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { embeddedStores } from '../support/stores.js';

interface Path {
  length: number;
  throughContent: boolean;
  steps: {
    relation: string | null;
    direction: 'OUT' | 'IN' | null;
    node: { id: string };
    span: { quote: string; verified: boolean } | null;
    link: { __typename: string; id: string } | null;
  }[];
}
const STEPS =
  '{ length throughContent steps { relation direction node { id } span { quote verified } link { __typename id } } }';

/** What a way is made of: down what contains, then content, then up what contains. */
type Part = 'DOWN' | 'CONTENT' | 'UP';
const PARTS: readonly Part[] = ['DOWN', 'CONTENT', 'UP'];

describe('a trace', () => {
  const stores = embeddedStores();
  let store: Store;
  /** Every hop that can be followed, both ways: `OUT ASSIGNED_TO` from a measure to a body. */
  const hops = new Map<string, Map<string, Set<string>>>();
  const copies = new Set<string>();
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
    const marked = 'MATCH (n) WHERE n.variant = true OR (n.superseded = true AND NOT n:Document) RETURN n.id AS id';
    for (const { id } of await store.run({ name: 'copies', text: marked })) copies.add(String(id));
    for (const row of await store.run(statement('dump-relations'))) {
      const [from, to, type] = [String(row['from']), String(row['to']), String(row['type'])];
      if (!TRACED_RELATIONS.includes(type) || labelOf(from) === null || labelOf(to) === null) continue;
      note(from, to, `OUT ${type}`);
      note(to, from, `IN ${type}`);
    }
  });
  function note(from: string, to: string, how: string): void {
    const next = hops.get(from) ?? new Map<string, Set<string>>();
    hops.set(from, next.set(to, (next.get(to) ?? new Set<string>()).add(how)));
  }

  function partOf(how: string, from: string): Part | null {
    const [direction, relation = ''] = how.split(' ');
    if (relation === 'PART_OF' && from.startsWith('sec:')) return direction === 'IN' ? 'DOWN' : 'UP';
    if (CONTAINING.includes(relation)) return direction === 'OUT' ? 'DOWN' : 'UP';
    return OF_CONTENT.includes(relation) ? 'CONTENT' : null;
  }

  const textOf = (id: string): string => id.slice(4).split('/')[0] ?? '';
  /** Whether a way may go through a node: not what is shared, where content matters, nor a copy in which neither end stands. */
  const goesThrough = (id: string, ends: readonly string[], content: boolean): boolean =>
    (!copies.has(id) || ends.some((end) => textOf(end) === textOf(id))) &&
    !(content && SHARED_KINDS.includes(labelOf(id) ?? ''));

  /** Where a way that has come to `part` may go next; anywhere where parts do not matter. */
  function next(state: string, ends: readonly string[], content: boolean): readonly string[] {
    const [id = '', part = ''] = state.split('\n');
    return [...(hops.get(id) ?? [])].flatMap(([to, hows]) =>
      [...hows].flatMap((how) => {
        if (to !== ends[1] && !goesThrough(to, ends, content)) return [];
        if (!content) return [`${to}\n`];
        const then = partOf(how, id);
        return then !== null && PARTS.indexOf(then) >= PARTS.indexOf(part as Part) ? [`${to}\n${then}`] : [];
      }),
    );
  }

  /** Hops from an end down to what stands in it that are not counted. */
  const within = (id: string): number => ({ doc: 2, sec: 1 })[id.slice(0, 3)] ?? 0;

  /** Hops on the shortest way, by looking at everything; null where it is longer than `most`. */
  function distance(from: string, to: string, most: number, content: boolean): number | null {
    let reached = new Set([`${from}\n${content ? 'DOWN' : ''}`]);
    const seen = new Set(reached);
    for (let depth = 0; depth <= most; depth += 1) {
      if ([...reached].some((state) => state.startsWith(`${to}\n`))) return depth;
      reached = new Set(
        [...reached].flatMap((state) => next(state, [from, to], content)).filter((state) => !seen.has(state)),
      );
      reached.forEach((state) => seen.add(state));
    }
    return null;
  }

  it('finds paths that are there, shortest, each only once, through content where it can', async () => {
    const ids = [...hops.keys()].sort();
    const anywhere = fc.constantFrom(...ids);
    const ways = { content: 0, other: 0 };
    await fc.assert(
      fc.asyncProperty(anywhere, anywhere, fc.integer({ min: 1, max: 6 }), async (from, to, maxHops) => {
        const paths = await trace(store, { from, to, maxHops, first: 20 });
        const through = distance(from, to, Math.min(MOST_HOPS, maxHops + within(from) + within(to)), true);
        const expected = through ?? distance(from, to, maxHops, false);
        expect(paths.length > 0).toBe(expected !== null);
        expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(paths.length);
        for (const { steps, throughContent } of paths) {
          expect(throughContent).toBe(through !== null);
          ways[throughContent ? 'content' : 'other'] += 1;
          expect(steps.length - 1).toBe(expected);
          expect([steps[0]?.nodeId, steps.at(-1)?.nodeId]).toEqual([from, to]);
          for (const [index, { nodeId, relation, direction }] of steps.entries()) {
            const before = steps[index - 1];
            if (before)
              expect(hops.get(before.nodeId)?.get(nodeId)).toContain(`${String(direction)} ${String(relation)}`);
          }
          if (throughContent) {
            const parts = steps
              .slice(1)
              .map(({ relation, direction }, at) =>
                partOf(`${String(direction)} ${String(relation)}`, steps[at]?.nodeId ?? ''),
              );
            expect(parts).not.toContain(null);
            const places = parts.map((part) => PARTS.indexOf(part ?? 'UP'));
            expect(places).toEqual([...places].sort((a, b) => a - b));
          }
        }
      }),
      // So many that ways through content, of which two things in three have none, come up often enough to be counted below.
      {
        numRuns: 300,
        examples: [['cit:长三角g60科创走廊建设方案', 'fin:pilot-zone-master-plan-repost/SENTENCE_CUT_OFF/5', 3]],
      },
    );
    expect(Math.min(ways.content, ways.other)).toBeGreaterThan(20);
  });

  it('leads from a document to another by their measures, within the usual number of hops', async () => {
    const { trace: paths } = await dataOf(store)<{ trace: Path[] }>(
      `{ trace(from: "doc:lianyungang-opinions", to: "doc:pilot-zone-master-plan") ${STEPS} }`,
    );
    expect(paths.length).toBeGreaterThan(10);
    for (const { throughContent, steps } of paths) {
      expect(throughContent).toBe(true);
      expect(steps.map(({ relation }) => relation)).toContain('COUNTERPART_OF');
    }
  });

  it('tells of no copy where the original says the same, and starts from one that is asked about', async () => {
    const data = dataOf(store);
    const ends = ({ trace: paths }: { trace: Path[] }): readonly string[] =>
      paths.map(({ steps }) => steps.at(-1)?.node.id ?? '');
    const out = await data<{ trace: Path[] }>(`{ trace(from: "prd:保理", maxHops: 3, first: 100) ${STEPS} }`);
    expect(ends(out)[0]).toBe('mea:pilot-zone-master-plan/3.4');
    for (const { steps } of out.trace) {
      const [last, ...before] = [...steps].reverse();
      expect(before.filter(({ node }) => node.id.includes('-repost/'))).toEqual([]);
      if (last?.node.id.includes('-repost/')) expect(last.relation).toBe('VARIANT_OF');
    }
    const copy = ends(await data(`{ trace(from: "mea:pilot-zone-master-plan-repost/3.4", maxHops: 1) ${STEPS} }`));
    expect(copy).toEqual(expect.arrayContaining(['mea:pilot-zone-master-plan/3.4', 'prd:保理']));
    const way = ends(await data(`{ trace(from: "mea:pilot-zone-master-plan-repost/3.4", to: "prd:保理") ${STEPS} }`));
    expect(way).toEqual(['prd:保理']);
  });

  it('does not take a body, a notion or a product that two measures name for content', async () => {
    const between = async (to: string, maxHops: number): Promise<readonly Path[]> =>
      (
        await dataOf(store)<{ trace: Path[] }>(
          `{ trace(from: "mea:lianyungang-opinions/2.4.14", to: "${to}", maxHops: ${String(maxHops)}, first: 100) ${STEPS} }`,
        )
      ).trace;
    const shared = /^(?:agy|con|prd):/u;
    const near = await between('mea:lianyungang-opinions/2.1.1', 2);
    expect(near.length).toBeGreaterThan(0);
    for (const { throughContent, steps } of near) {
      expect([throughContent, shared.test(steps[1]?.node.id ?? '')]).toEqual([false, true]);
    }
    // A department that has a part in the one and in a counterpart of the other says nothing of the two.
    const far = await between('mea:pilot-zone-master-plan/2.1', 6);
    expect(far.length).toBeGreaterThan(0);
    expect(far.filter(({ throughContent }) => throughContent)).toEqual([]);
  });

  it('shows for a hop read from a text the words that say so', async () => {
    const { trace: paths } = await dataOf(store)<{ trace: Path[] }>(
      `{ trace(from: "mea:lianyungang-opinions/2.1.4", to: "agy:连云港市科学技术局") ${STEPS} }`,
    );
    const told = paths.map(({ steps }) => steps.at(-1));
    expect(told.length).toBeGreaterThan(0);
    for (const step of told) {
      expect(step).toMatchObject({
        relation: 'ASSIGNED_TO',
        direction: 'OUT',
        span: { quote: '市科技局', verified: true },
      });
    }
  });

  it('goes outwards, nearest first, to each node once', async () => {
    const { trace: paths } = await dataOf(store)<{ trace: Path[] }>(
      `{ trace(from: "mea:sichuan-opinions/2.1", maxHops: 2, first: 100) ${STEPS} }`,
    );
    const lengths = paths.map(({ length }) => length);
    const marks = paths.map(({ throughContent, length }) => [throughContent ? 0 : 1, length] as const);
    expect(marks).toEqual([...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    expect(new Set(lengths)).toEqual(new Set([1, 2]));
    const ends = paths.map(({ steps }) => steps.at(-1)?.node.id);
    expect(new Set(ends).size).toBe(ends.length);
    expect(ends).toContain('agy:四川省科学技术厅');
    for (const { length, steps, throughContent } of paths) {
      expect(distance('mea:sichuan-opinions/2.1', steps.at(-1)?.node.id ?? '', 2, throughContent)).toBe(length);
      for (const { span } of steps) expect(span?.verified ?? true).toBe(true);
    }
  });

  it('from a node to itself is that node, and beyond its hops is nothing', async () => {
    const data = dataOf(store);
    expect(
      await data(`{ trace(from: "agy:中国人民银行", to: "agy:中国人民银行") { length steps { node { id } } } }`),
    ).toEqual({
      trace: [{ length: 0, steps: [{ node: { id: 'agy:中国人民银行' } }] }],
    });
    expect(
      await data('{ trace(from: "agy:中国人民银行", to: "ind:g60-park-scheme/4.3", maxHops: 1) { length } }'),
    ).toEqual({
      trace: [],
    });
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { labelOf } from '../../graph/questions/nodes-by-id.js';
import { TRACED_RELATIONS } from '../../graph/questions/neighbours.js';
import { trace } from '../../graph/questions/trace.js';
import { statement } from '../../graph/statement.js';
import type { Store } from '../../graph/store.js';
import { dataOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { embeddedStores } from '../support/stores.js';

interface Path {
  length: number;
  steps: {
    relation: string | null;
    direction: 'OUT' | 'IN' | null;
    node: { id: string };
    span: { quote: string; verified: boolean } | null;
  }[];
}
const STEPS = '{ length steps { relation direction node { id } span { quote verified } } }';

describe('a trace', () => {
  const stores = embeddedStores();
  let store: Store;
  /** Every hop that can be followed, both ways: `OUT ASSIGNED_TO` from a measure to a body. */
  const hops = new Map<string, Map<string, Set<string>>>();
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
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

  /** Hops on the shortest way, by looking at everything; null where it is longer than `most`. */
  function distance(from: string, to: string, most: number): number | null {
    let reached = new Set([from]);
    const seen = new Set(reached);
    for (let depth = 0; depth <= most; depth += 1) {
      if (reached.has(to)) return depth;
      reached = new Set([...reached].flatMap((id) => [...(hops.get(id)?.keys() ?? [])]).filter((id) => !seen.has(id)));
      reached.forEach((id) => seen.add(id));
    }
    return null;
  }

  it('finds paths that are there, shortest, each only once', async () => {
    const ids = [...hops.keys()].sort();
    const anywhere = fc.constantFrom(...ids);
    await fc.assert(
      fc.asyncProperty(anywhere, anywhere, fc.integer({ min: 1, max: 6 }), async (from, to, maxHops) => {
        const paths = await trace(store, { from, to, maxHops, first: 20 });
        const expected = distance(from, to, maxHops);
        expect(paths.length > 0).toBe(expected !== null);
        expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(paths.length);
        for (const { steps } of paths) {
          expect(steps.length - 1).toBe(expected);
          expect([steps[0]?.nodeId, steps.at(-1)?.nodeId]).toEqual([from, to]);
          for (const [index, { nodeId, relation, direction }] of steps.entries()) {
            const before = steps[index - 1];
            if (before)
              expect(hops.get(before.nodeId)?.get(nodeId)).toContain(`${String(direction)} ${String(relation)}`);
          }
        }
      }),
      { numRuns: 60 },
    );
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
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    const ends = paths.map(({ steps }) => steps.at(-1)?.node.id);
    expect(new Set(ends).size).toBe(ends.length);
    expect(ends).toContain('agy:四川省科学技术厅');
    for (const { length, steps } of paths) {
      expect(distance('mea:sichuan-opinions/2.1', steps.at(-1)?.node.id ?? '', 2)).toBe(length);
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

import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../graph/store.js';
import { askingOf, counting, dataOf, type Ask } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

interface Listed {
  readonly nodes: readonly Record<string, unknown>[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean } & Record<
    'startCursor' | 'endCursor',
    string | null
  >;
}

/** Every order of every list. */
const ORDERS: readonly (readonly [list: string, type: string, by: string])[] = [
  ['measures', 'MeasureOrder', 'PLACE'],
  ['measures', 'MeasureOrder', 'ISSUED_ON'],
  ['measures', 'MeasureOrder', 'DEADLINE'],
  ['measures', 'MeasureOrder', 'STRENGTH'],
  ['documents', 'DocumentOrder', 'ISSUED_ON'],
  ['documents', 'DocumentOrder', 'EFFECTIVE_ON'],
  ['documents', 'DocumentOrder', 'TITLE'],
  ['targets', 'TargetOrder', 'PLACE'],
  ['targets', 'TargetOrder', 'DEADLINE'],
];
const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** The shipped texts set no measure a day: two of these get one, by a part in it and by a target. */
const DUE: readonly (readonly [text: string, id: string])[] = [
  [
    "MATCH (n:Measure {id: $id})-[r:ASSIGNED_TO]->(a:Agency) SET r.dueOn = '2025-06-30'",
    'mea:lianyungang-opinions/2.1.1',
  ],
  [
    `MATCH (n:Measure {id: $id}), (t:Target {documentId: 'doc:lianyungang-opinions'}) WITH n, t ORDER BY t.sort LIMIT 1
     MERGE (n)-[:SETS]->(t) SET t.deadline = '2024-12-31'`,
    'mea:sichuan-opinions/2.1',
  ],
];

describeStores('an order', (stores) => {
  let store: Store;
  let data: ReturnType<typeof dataOf>;
  let ask: Ask;
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
    await store.write(async (unit) => {
      for (const [text, id] of DUE) await unit.run({ name: 'due', text }, { id });
    });
    data = dataOf(store);
    ask = askingOf(store);
  });
  const list = async (name: string, type: string, variables: Record<string, unknown>, node = 'id'): Promise<Listed> => {
    const { list: found } = await data<{ list: Listed }>(
      `query($orderBy: ${type}, $first: PositiveInt, $after: String, $last: PositiveInt, $before: String) {
        list: ${name}(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { ${PAGE} nodes { ${node} } } }`,
      variables,
    );
    return found;
  };
  const idsOf = ({ nodes }: Listed): readonly unknown[] => nodes.map(({ id }) => id);

  describe.each(ORDERS)('of %s (%s) by %s', (name, type, by) => {
    it.each(['ASC', 'DESC'])('%s is the same list, paged forwards and backwards', async (direction) => {
      const orderBy = { by, direction };
      const whole = await list(name, type, { orderBy, first: 100 });
      const plain = await list(name, type, { first: 100 });
      expect([...idsOf(whole)].sort()).toEqual([...idsOf(plain)].sort());
      expect(whole.totalCount).toBe(plain.totalCount);
      const size = Math.ceil(whole.totalCount / 3);
      const [forwards, backwards]: [unknown[], unknown[]] = [[], []];
      for (let after: string | null = null, more = true; more;) {
        const page = await list(name, type, { orderBy, first: size, after });
        forwards.push(...idsOf(page));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      for (let before: string | null = null, more = true; more;) {
        const page = await list(name, type, { orderBy, last: size, before });
        backwards.unshift(...idsOf(page));
        [before, more] = [page.pageInfo.startCursor, page.pageInfo.hasPreviousPage];
      }
      expect(forwards).toEqual(idsOf(whole));
      expect(backwards).toEqual(idsOf(whole));
    });
  });

  it('puts what has nothing to be ordered by last, both ways', async () => {
    const days = async (direction: string): Promise<unknown[]> =>
      (await list('documents', 'DocumentOrder', { orderBy: { by: 'ISSUED_ON', direction } }, 'issuedOn')).nodes.map(
        ({ issuedOn }) => issuedOn,
      );
    expect(await days('ASC')).toEqual(['2022-11-11', null, null, null]);
    expect(await days('DESC')).toEqual(['2022-11-11', null, null, null]);
  });

  it('of deadlines begins with what is due first, or last', async () => {
    const due = async (direction: string): Promise<readonly unknown[]> =>
      idsOf(await list('measures', 'MeasureOrder', { orderBy: { by: 'DEADLINE', direction }, first: 2 }));
    expect(await due('ASC')).toEqual(['mea:sichuan-opinions/2.1', 'mea:lianyungang-opinions/2.1.1']);
    expect(await due('DESC')).toEqual(['mea:lianyungang-opinions/2.1.1', 'mea:sichuan-opinions/2.1']);
    const { measureFacets, measures } = await data<{ measureFacets: unknown; measures: unknown }>(`{
      measureFacets { deadlines { values { value count } totalValues } }
      measures(filter: { dueTo: "2025-01-01" }) { nodes { id } } }`);
    expect(measureFacets).toEqual({
      deadlines: {
        values: [
          { value: '2024-12-31', count: 1 },
          { value: '2025-06-30', count: 1 },
        ],
        totalValues: 2,
      },
    });
    expect(measures).toEqual({ nodes: [{ id: 'mea:sichuan-opinions/2.1' }] });
  });

  it('of strength begins with those that require', async () => {
    const orderBy = { by: 'STRENGTH', direction: 'DESC' };
    const { nodes } = await list('measures', 'MeasureOrder', { orderBy, first: 7 }, 'actions { strength }');
    const required = nodes.map(({ actions }) => JSON.stringify(actions).includes('"REQUIRE"'));
    expect(required).toEqual([true, true, true, true, true, true, false]);
  });

  it('refuses a cursor of another order', async () => {
    const { endCursor } = (await list('measures', 'MeasureOrder', { first: 1 })).pageInfo;
    const query = 'query($after: String) { measures(orderBy: { by: STRENGTH }, after: $after) { totalCount } }';
    const { errors } = await ask(query, { after: endCursor });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toContain('`after` is a cursor of another order');
  });

  it('costs as many statements for a long page as for a short one, and a facet costs one', async () => {
    const counted = counting(store);
    const asked = async (query: string): Promise<number> => {
      counted.statements.length = 0;
      await dataOf(counted.store)(query);
      return counted.statements.length;
    };
    const page = (first: number): string =>
      `{ measures(orderBy: { by: DEADLINE, direction: DESC }, first: ${String(first)}) { nodes { id } totalCount } }`;
    expect(await asked(page(1))).toBe(3);
    expect(await asked(page(70))).toBe(3);
    expect(await asked('{ measureFacets { kinds { values { count } totalValues } } }')).toBe(1);
    expect(await asked('{ measureFacets { agencies(first: 3) { values { count node { id } } totalValues } } }')).toBe(
      3,
    );
  });
});

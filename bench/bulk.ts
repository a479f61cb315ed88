import type { Parameters, Store } from '../graph/store.js';

/** Rows of one statement in transactions of some thousand: what fills a graph for a benchmark, and nothing else. */
export async function inBulk(store: Store, text: string, rows: readonly Parameters[], most = 5_000): Promise<void> {
  for (let start = 0; start < rows.length; start += most) {
    const parameters = { rows: rows.slice(start, start + most) };
    await store.write(async (unit) => void (await unit.run({ name: 'fill for a benchmark', text }, parameters)));
  }
}

/** Relations of one type between nodes of two labels. */
export const relationsInBulk = async (
  store: Store,
  [from, type, to]: readonly [string, string, string],
  rows: readonly Parameters[],
): Promise<void> =>
  inBulk(
    store,
    `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r += row.properties`,
    rows.map((row) => ({ properties: {}, ...row })),
  );

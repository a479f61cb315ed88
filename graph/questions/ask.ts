import { statement } from '../statement.js';
import type { Parameters, ReadUnit, Row } from '../store.js';

/** A question about many things at once: keys without an answer are left out of it. */
export type Batched<V> = (store: ReadUnit, keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;

/**
 * Runs one statement. Its columns are the contract of its `.cypher` file, which the tests hold over both stores: here
 * the outside world's rows get their type.
 */
export async function ask<T extends object>(
  store: ReadUnit,
  name: string,
  parameters: Parameters = {},
): Promise<readonly T[]> {
  const rows: readonly Row[] = await store.run(statement(name), parameters);
  return rows as unknown as readonly T[];
}

/** Answers with one thing for each id; the statement gives `row`. */
export const oneById =
  <T extends { readonly id: string }>(name: string): Batched<T> =>
  async (store, ids) => {
    const rows = await ask<{ row: T }>(store, name, { ids });
    return new Map(rows.map(({ row }) => [row.id, row]));
  };

/** Answers with a list for each owner; the statement gives `ownerId` and `row`, each owner's in order. */
export const listByOwner =
  <T>(name: string): Batched<readonly T[]> =>
  async (store, ids) =>
    grouped(await ask<{ ownerId: string; row: T }>(store, name, { ids }), ({ row }) => row);

/** Answers with a list of ids for each owner; the statement gives `ownerId` and `id`, each owner's in order. */
export const idsByOwner =
  (name: string): Batched<readonly string[]> =>
  async (store, ids) =>
    grouped(await ask<{ ownerId: string; id: string }>(store, name, { ids }), ({ id }) => id);

function grouped<R extends { ownerId: string }, T>(rows: readonly R[], of: (row: R) => T): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const row of rows) {
    const list = lists.get(row.ownerId);
    if (list) list.push(of(row));
    else lists.set(row.ownerId, [of(row)]);
  }
  return lists;
}

import { MIGRATIONS } from './migrations/migrations.js';
import { statement } from './statement.js';
import { StoreError, type Store } from './store.js';

/**
 * Brings a graph's schema to this version's, and records each step in the graph: run again it changes nothing. A step that
 * was cut off is made again, which does no harm.
 * @returns the names of the steps made now.
 * @throws StoreError INTERNAL where a later version of Cetu made the graph.
 */
export async function migrate(store: Store): Promise<readonly string[]> {
  const rows = await store.run(statement('migrations'));
  const done = new Set(rows.map((row) => row['number']));
  const latest = MIGRATIONS.at(-1)?.number ?? 0;
  if ([...done].some((number) => typeof number === 'number' && number > latest)) {
    throw new StoreError(
      'INTERNAL',
      'the graph was made by a later version of Cetu: use that version, or build it anew',
    );
  }
  const made: string[] = [];
  for (const { number, name, change } of MIGRATIONS) {
    if (done.has(number)) continue;
    await store.defineSchema(change);
    await store.write(async (unit) => unit.run(statement('record-migration'), { id: name, number }));
    made.push(name);
  }
  return made;
}

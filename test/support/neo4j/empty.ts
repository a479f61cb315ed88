import { migrate } from '../../../graph/migrate.js';
import { openStore } from '../../../graph/open-store.js';
import type { Store } from '../../../graph/store.js';
import type { Turn } from './server.js';

/** All but the record of migrations: constraints and indexes are there to stay. */
const EMPTY = { name: 'empty', text: 'MATCH (n) WHERE NOT n:Migration DETACH DELETE n' };

export async function empty(store: Store): Promise<void> {
  await store.write(async (unit) => unit.run(EMPTY));
}

/** Leaves the database of a turn migrated and without what the suites before put there. */
export async function emptyDatabase({ address }: Turn): Promise<void> {
  const store = await openStore({ neo4j: address });
  await migrate(store);
  await empty(store);
  await store.close();
}

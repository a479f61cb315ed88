import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../graph/migrate.js';
import { openStore, type Neo4jAddress } from '../graph/open-store.js';
import type { Store } from '../graph/store.js';

export interface BenchStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** The embedded engine with its file on disk, as users have it. */
export async function embedded(): Promise<BenchStore> {
  const folder = mkdtempSync(join(tmpdir(), 'cetu-bench-'));
  const store = await openStore({ path: join(folder, 'graph') });
  await migrate(store);
  return {
    store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server's database, emptied. */
export async function overBolt(neo4j: Neo4jAddress): Promise<BenchStore> {
  const store = await openStore({ neo4j });
  await migrate(store);
  const text = 'MATCH (n) WHERE NOT n:Migration DETACH DELETE n';
  await store.write(async (unit) => unit.run({ name: 'empty', text }));
  return { store, close: () => store.close() };
}

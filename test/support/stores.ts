import { afterAll, beforeAll, describe } from 'vitest';

import { migrate } from '../../graph/migrate.js';
import { openStore } from '../../graph/open-store.js';
import type { Store } from '../../graph/store.js';
import { neo4jMissing } from './neo4j/availability.js';
import { empty } from './neo4j/empty.js';
import { takeTurn, WAIT_FOR_TURN_MS, type Turn } from './neo4j/server.js';

export interface Stores {
  readonly engine: Store['engine'];
  /**
   * An empty, migrated store, closed after the suite. Over Neo4j all stores of a suite are one database, which this empties:
   * open once and share, or open anew for each test and forget the one before.
   */
  open(): Promise<Store>;
}

/** One suite over each store. Over Neo4j it is skipped where none can run (unless it must: see the global set-up). */
export function describeStores(title: string, suite: (stores: Stores) => void): void {
  describe(`${title} (grafeo)`, () => {
    suite(embeddedStores());
  });
  describe.skipIf(neo4jMissing() !== undefined)(`${title} (neo4j)`, () => {
    suite(neo4jStores());
  });
}

/** One suite that compares both stores; skipped where no Neo4j can run. */
export function describeBoth(title: string, suite: (openBoth: () => Promise<readonly [Store, Store]>) => void): void {
  describe.skipIf(neo4jMissing() !== undefined)(`${title} (grafeo beside neo4j)`, () => {
    const embedded = embeddedStores();
    const neo4j = neo4jStores();
    suite(async () => [await embedded.open(), await neo4j.open()]);
  });
}

/** For suites that need no Neo4j: called inside a `describe`, which closes what it opened. */
export function embeddedStores(): Stores {
  const opened: Store[] = [];
  closeAfterwards(opened);
  return {
    engine: 'grafeo',
    open: async () => {
      const store = await openStore();
      opened.push(store);
      await migrate(store);
      return store;
    },
  };
}

function neo4jStores(): Stores {
  let turn: Turn | undefined;
  const opened: Store[] = [];
  // Hooks after a suite run in the order last to first: the database is given away once its stores are closed.
  afterAll(async () => turn?.end());
  closeAfterwards(opened);
  // Here and not in `open`, which a test may call: waiting for the suites before this one is not that test's time.
  beforeAll(async () => {
    turn = await takeTurn();
  }, WAIT_FOR_TURN_MS);
  return {
    engine: 'neo4j',
    open: async () => {
      if (!turn) throw new Error('stores are opened in tests and hooks, not while a suite is collected');
      const store = await openStore({ neo4j: turn.address });
      opened.push(store);
      await migrate(store);
      await empty(store);
      return store;
    },
  };
}

function closeAfterwards(stores: readonly Store[]): void {
  afterAll(async () => {
    await Promise.all(stores.map(async (store) => store.close()));
  });
}

import { createWatch } from '../../cli/serve/observe/watch.js';
import { expect, it, vi } from 'vitest';
import type { ChangesBy } from '../../cli/library/changes-by.js';
import { configuration } from '../../cli/library/configuration.js';
import { graphqlApi } from '../../cli/serve/graphql-api.js';
import type { Store } from '../../graph/store.js';
import { servedAt } from '../support/served.js';
import { describeStores } from '../support/stores.js';

/** Some seconds on the embedded engine, which cannot end it; hours on Neo4j, which can. */
const SLOW = {
  grafeo: 'UNWIND range(1, 2000000) AS a WITH a WHERE a % 2 = 0 RETURN count(a) AS slow',
  neo4j: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a = b RETURN count(a) AS slow',
} as const;

const RUNNING = {
  name: 'running',
  text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS slow' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS running",
};
const noChanges: ChangesBy = () => {
  throw new Error('nothing is changed here');
};

/** A store that answers every question with a slow statement, in the time that it is given. */
function slowed(store: Store, told: (within: number | undefined) => void): Store {
  return {
    engine: store.engine,
    run: async (_statement, _parameters, within) => {
      told(within);
      return store.run({ name: 'slow', text: SLOW[store.engine] }, {}, within);
    },
    searchCandidates: () => Promise.resolve([]),
    write: (work) => store.write(work),
    defineSchema: (change) => store.defineSchema(change),
    checkpoint: () => store.checkpoint(),
    close: () => Promise.resolve(),
  };
}

describeStores('the time limit of a request', (stores) => {
  it('ends it, and on Neo4j its statement', async () => {
    const store = await stores.open();
    const told: (number | undefined)[] = [];
    const api = await graphqlApi(
      slowed(store, (within) => told.push(within)),
      noChanges,
      configuration({ CETU_TIMEOUT: '0.25', CETU_LOG: 'silent' }),
      { ...createWatch(), built: true },
    );
    try {
      const served = servedAt(`${await api.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
      const { status, body } = await served.ask('{ documents { totalCount } measures { totalCount } }');
      expect(status).toBe(200);
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'TIMEOUT' });
      expect(told.length).toBeGreaterThan(0);
      for (const within of told) expect(within).toBeLessThanOrEqual(250);
      if (store.engine === 'neo4j') {
        await vi.waitFor(async () => expect(await store.run(RUNNING)).toEqual([{ running: 0 }]), { timeout: 20_000 });
      }
    } finally {
      await api.close();
    }
  });
});

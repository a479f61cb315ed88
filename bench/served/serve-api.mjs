/**
 * Serves the API over a Neo4j as `cetu serve` does, from what is built, and tells its parent where. Run as a child with an IPC channel:
 * `node serve-api.mjs ADDRESS`, a JSON of {uri, user, password}.
 */
import { configuration } from '../../dist/cli/library/configuration.js';
import { graphqlApi } from '../../dist/cli/serve/graphql-api.js';
import { observedStore } from '../../dist/cli/serve/observe/observed-store.js';
import { createWatch } from '../../dist/cli/serve/observe/watch.js';
import { openStore } from '../../dist/graph/open-store.js';

const watch = { ...createWatch(), built: true };
const store = observedStore(await openStore({ neo4j: JSON.parse(process.argv[2]) }), watch.metrics);
const readOnly = () => {
  throw new Error('nothing is changed in a benchmark');
};
const api = await graphqlApi(store, readOnly, configuration({ CETU_LOG: 'silent' }), watch);
process.send({ url: `${await api.listen({ host: '127.0.0.1', port: 0 })}/graphql` });
process.on('disconnect', () => process.exit(0));

import type { FastifyInstance } from 'fastify';
import { afterAll } from 'vitest';
import type { ChangesBy } from '../../cli/library/changes-by.js';
import { configuration } from '../../cli/library/configuration.js';
import { graphqlApi } from '../../cli/serve/graphql-api.js';
import { createWatch } from '../../cli/serve/observe/watch.js';
import type { Store } from '../../graph/store.js';

const nothing: ChangesBy = () => {
  throw new Error('nothing is changed here');
};

/** Called in a suite: makes servers over a store that listen at addresses of their own, and ends them after it. */
export function listeningApis(): (store: Store, choices?: Readonly<Record<string, string>>) => Promise<string> {
  const opened: FastifyInstance[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((api) => api.close()));
  });
  return async (store, choices = {}) => {
    const chosen = configuration({ CETU_LOG: 'silent', ...choices });
    const api = await graphqlApi(store, nothing, chosen, { ...createWatch(), built: true });
    opened.push(api);
    return api.listen({ host: '127.0.0.1', port: 0 });
  };
}

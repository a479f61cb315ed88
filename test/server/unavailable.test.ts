import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { migrate } from '../../graph/migrate.js';
import { openStore } from '../../graph/open-store.js';
import { StoreError, type Store } from '../../graph/store.js';
import { configuration } from '../../cli/library/configuration.js';
import { graphqlApi } from '../../cli/serve/graphql-api.js';
import { createWatch, type Watch } from '../../cli/serve/observe/watch.js';

const QUIET = configuration({ CETU_LOG: 'silent' });
/** No test here changes anything. */
const NO_CHANGES = {} as never;

const opened: FastifyInstance[] = [];
afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});

async function apiOver(store: Store, watch: Watch = { ...createWatch(), built: true }): Promise<FastifyInstance> {
  const api = await graphqlApi(store, NO_CHANGES, QUIET, watch);
  opened.push(api);
  return api;
}

/** An empty graph, of which some statements fail as where Neo4j is away. */
async function storeWithout(fails: (statement: string) => boolean): Promise<Store> {
  const store = await openStore();
  await migrate(store);
  const run: Store['run'] = (statement, parameters) =>
    fails(statement.name)
      ? Promise.reject(new StoreError('UNAVAILABLE', 'bolt://10.0.0.7:7687 does not answer'))
      : store.run(statement, parameters);
  return {
    engine: store.engine,
    run,
    write: (work) => store.write(work),
    searchCandidates: (label, terms, limit) => store.searchCandidates(label, terms, limit),
    defineSchema: (change) => store.defineSchema(change),
    checkpoint: () => store.checkpoint(),
    close: () => store.close(),
  };
}

const ask = (api: FastifyInstance, query: string, accept = 'application/json') =>
  api.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload: { query } });

describe('a store that cannot be reached', () => {
  it.each(['application/json', 'application/graphql-response+json'])('is a 503 to who accepts %s', async (accept) => {
    const api = await apiOver(await storeWithout(() => true));
    const answer = await ask(api, '{ document(slug: "x") { title } documents { totalCount } }', accept);
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('2');
    const { errors } = answer.json<{ errors: unknown[] }>();
    // A list cannot be null: once it has failed, the answer is over, whether or not the document has failed by then.
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors)
      expect(error).toMatchObject({
        message: 'The graph cannot be reached. Ask again in a moment.',
        extensions: { code: 'UNAVAILABLE' },
      });
    expect(answer.body).not.toContain('10.0.0.7');
  });

  it('leaves the status of an answer that has a part, and of other mistakes', async () => {
    const api = await apiOver(await storeWithout(() => true));
    expect((await ask(api, '{ __typename document(slug: "x") { title } }')).statusCode).toBe(200);
    // As GraphQL over HTTP has it for clients that accept application/json alone: see audits.test.ts.
    expect((await ask(api, '{ nonsense }')).statusCode).toBe(200);
  });

  it('is why the server is not ready, in words that hold no address', async () => {
    const api = await apiOver(await storeWithout(() => true));
    const ready = await api.inject('/readyz');
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toEqual({ ready: false, reason: 'the graph cannot be asked: UNAVAILABLE' });
    expect((await api.inject('/healthz')).json()).toEqual({ alive: true });
  });
});

describe('a server that has not built its graph', () => {
  it('tells its health, and to everybody else to come back', async () => {
    const watch = createWatch();
    const api = await apiOver(await storeWithout(() => false), watch);
    expect((await api.inject('/healthz')).statusCode).toBe(200);
    expect((await api.inject('/metrics')).statusCode).toBe(200);
    const ready = await api.inject('/readyz');
    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toEqual({ ready: false, reason: 'the graph is being built' });
    const answer = await ask(api, '{ documents { totalCount } }');
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });

    watch.built = true;
    expect((await ask(api, '{ documents { totalCount } }')).json()).toEqual({ data: { documents: { totalCount: 0 } } });
    // Somebody emptied it, or another process is at it.
    expect((await api.inject('/readyz')).json()).toEqual({
      ready: false,
      reason: 'the graph is not built, or not to its end',
    });
  });
});

import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { beforeAll, beforeEach, expect, it, afterAll } from 'vitest';
import { graphqlApi } from '../../cli/serve/graphql-api.js';
import type { ChangesBy } from '../../cli/library/changes-by.js';
import { configuration } from '../../cli/library/configuration.js';
import { createWatch } from '../../cli/serve/observe/watch.js';
import { statement } from '../../graph/statement.js';
import type { Store } from '../../graph/store.js';
import { counting } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

const TITLES = '{ documents { nodes { title } } }';
const change = (store: Store): Promise<unknown> => store.write((unit) => unit.run(statement('bump-version')));
const none: ChangesBy = () => {
  throw new Error('nothing is changed here');
};
const silent = configuration({ CETU_LOG: 'silent' });

describeStores('answers to GET', (stores) => {
  let store: Store;
  let statements: string[];
  let api: FastifyInstance;
  /** Another process over the same graph. */
  let other: FastifyInstance;
  beforeAll(async () => {
    ({ store, statements } = counting(await fillWithCorpus(await stores.open())));
    api = await graphqlApi(store, none, silent, { ...createWatch(), built: true });
    other = await graphqlApi(store, none, silent, { ...createWatch(), built: true });
  });
  beforeEach(() => {
    statements.length = 0;
  });
  afterAll(async () => {
    await api.close();
    await other.close();
  });

  const get = (query: Record<string, string>, headers: Record<string, string> = {}, of = api) =>
    of.inject({ method: 'GET', url: '/graphql', query, headers: { 'apollo-require-preflight': '1', ...headers } });

  it('are kept and asked about again, for one statement', async () => {
    const first = await get({ query: TITLES });
    expect(first.statusCode).toBe(200);
    expect(first.headers['cache-control']).toBe('no-cache');
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/u);
    statements.length = 0;
    const again = await get({ query: TITLES }, { 'if-none-match': tag });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    expect(statements).toEqual(['graph-meta']);
    const elsewhere = await get({ query: TITLES }, { 'if-none-match': `"old", ${tag}` }, other);
    expect(elsewhere.statusCode).toBe(304);
  });

  it('are new once the graph has changed, and differ by query, variables and form', async () => {
    const tag = String((await get({ query: TITLES })).headers.etag);
    for (const [query, headers] of [
      [{ query: `${TITLES} ` }, {}],
      [{ query: TITLES, variables: '{"a":1}' }, {}],
      [{ query: TITLES }, { accept: 'application/graphql-response+json' }],
    ] as const) {
      const answer = await get(query, { 'if-none-match': tag, ...headers });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers.etag).not.toBe(tag);
    }
    await change(store);
    const answer = await get({ query: TITLES }, { 'if-none-match': tag });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.etag).not.toBe(tag);
  });

  it('are not kept where they have errors, are posted, or are for somebody', async () => {
    const wrong = await get({ query: '{ document(slug: "x") { nothing } }' });
    expect([wrong.statusCode, wrong.headers.etag, wrong.headers['cache-control']]).toEqual([
      400,
      undefined,
      'no-store',
    ]);
    const failing = await get({ query: '{ documents(first: 5, after: "no cursor") { totalCount } }' });
    expect(failing.body).toContain('"errors"');
    expect([failing.headers.etag, failing.headers['cache-control']]).toEqual([undefined, 'no-store']);
    const posted = await api.inject({ method: 'POST', url: '/graphql', payload: { query: TITLES } });
    expect([posted.statusCode, posted.headers.etag, posted.headers['cache-control']]).toEqual([
      200,
      undefined,
      'no-store',
    ]);
    const tag = String((await get({ query: TITLES })).headers.etag);
    const own = await get({ query: TITLES }, { authorization: 'Bearer x', 'if-none-match': tag });
    expect([own.statusCode, own.headers.etag]).toEqual([200, undefined]);
  });

  it('are given to queries named by their hash, once the process knows them', async () => {
    const query = `{ documents { totalCount } } # named by its hash`;
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    const unknown = await get({ extensions });
    expect(unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect(unknown.headers.etag).toBeUndefined();
    expect((await get({ extensions, query })).json()).toEqual({ data: { documents: { totalCount: 4 } } });
    const known = await get({ extensions });
    expect(known.json()).toEqual({ data: { documents: { totalCount: 4 } } });
    expect((await get({ extensions }, { 'if-none-match': String(known.headers.etag) })).statusCode).toBe(304);
    // Another process has not met it: the client sends the text again, as the protocol has it.
    expect((await get({ extensions }, {}, other)).body).toContain('PERSISTED_QUERY_NOT_FOUND');
    const forged = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } });
    expect((await get({ extensions: forged, query })).statusCode).toBe(400);
  });
});

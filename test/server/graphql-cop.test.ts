import { beforeAll, describe, expect, it } from 'vitest';
import { servedLibrary, type Answered, type Served } from '../support/served.js';

/** What `dolevf/graphql-cop` 1.x sends for each of its twelve checks, and what it is answered. */
describe('graphql-cop', () => {
  const { serve } = servedLibrary();
  let served: Served;
  beforeAll(async () => {
    served = await serve({ NODE_ENV: 'production' });
  });

  const codesOf = ({ body }: Answered): readonly unknown[] =>
    (body.errors ?? []).map(({ extensions }) => extensions['code']);
  const get = (query: string, headers: Record<string, string> = {}): Promise<Answered> =>
    served.fetch({ headers }, `?query=${encodeURIComponent(query)}`);
  const post = (type: string, body: string): Promise<Answered> =>
    served.fetch({ method: 'POST', headers: { 'content-type': type }, body });

  it('1 introspection: answered, by choice, since the documents are public', async () => {
    const { body } = await served.ask('query cop { __schema { types { name fields { name } } } }');
    expect(JSON.stringify(body.data)).toContain('"name":"Measure"');
  });

  it('2 detect GraphiQL: no explorer is let in from elsewhere, and scripts may not be added to an answer', async () => {
    const { headers, text } = await served.fetch({ headers: { accept: 'text/html' } });
    expect(headers.get('content-security-policy')).not.toContain('unsafe-eval');
    expect(text).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)[^"'\s]+\.js/u);
  });

  it('3 trace mode: no tracing and no stack traces', async () => {
    for (const query of ['query cop { __typename }', 'query cop { nonsense }', 'query cop {']) {
      const { body, text } = await served.ask(query);
      expect(body).not.toHaveProperty('extensions');
      expect(text).not.toMatch(/tracing|stacktrace|node_modules|\.ts:\d/u);
    }
  });

  it('4 field suggestions: none in production, some for whoever develops', async () => {
    const misspelt = ['query cop { documnts { totalCount } }', 'query cop { documents(fist: 1) { totalCount } }'];
    for (const query of misspelt) {
      expect((await served.ask(query)).text).toMatch(/Cannot query field|Unknown argument/u);
      expect((await served.ask(query)).text).not.toContain('Did you mean');
    }
    const value = 'query cop($f: DocumentFilter) { documents(filter: $f) { totalCount } }';
    expect((await served.ask(value, { f: { kids: ['PLAN'] } })).text).not.toContain('Did you mean');
    const developing = await serve();
    expect((await developing.ask(misspelt[0] ?? '')).text).toContain('Did you mean');
    expect((await developing.ask(value, { f: { kids: ['PLAN'] } })).text).toContain('Did you mean');
  });

  it('5 GET method query: only with a header that no other site’s page can send', async () => {
    const plain = await get('query cop { __typename }');
    expect(plain.status).toBe(400);
    expect(plain.text).toContain('CSRF');
    expect((await get('query cop { __typename }', { 'apollo-require-preflight': '1' })).body.data).toEqual({
      __typename: 'Query',
    });
  });

  it('6 mutations over GET: never', async () => {
    const mutation = 'mutation cop { __typename }';
    expect((await get(mutation)).status).toBe(400);
    const { status, headers, body } = await get(mutation, { 'apollo-require-preflight': '1' });
    expect([status, headers.get('allow'), body.data]).toEqual([405, 'POST', undefined]);
  });

  it('7 POST urlencoded (CSRF): no form is taken', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const { status, body } = await post(type, 'query=query+cop+%7B+__typename+%7D');
      expect(status, type).toBeGreaterThanOrEqual(400);
      expect(body.data, type).toBeUndefined();
    }
  });

  it('8 alias overloading: 101 aliases are refused', async () => {
    const aliases = Array.from({ length: 101 }, (_, at) => `alias${String(at)}:__typename`).join(' \n');
    const answered = await served.ask(`query cop { ${aliases} }`);
    expect(answered.body.data).toBeUndefined();
    expect(codesOf(answered)).toContain('TOO_MANY_ALIASES');
  });

  it('9 array-based batching: refused', async () => {
    const batch = JSON.stringify(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })));
    const { status, body } = await post('application/json', batch);
    expect([status, Array.isArray(body)]).toEqual([400, false]);
  });

  it('10 directive overloading: one error, not one for each directive', async () => {
    const answered = await served.ask(`query cop { __typename ${'@aa'.repeat(10)} }`);
    expect(codesOf(answered)).toEqual(['TOO_MANY_DIRECTIVES']);
  });

  it('11 circular query by introspection: refused, as are circular fragments', async () => {
    const circle =
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    const answered = await served.ask(circle);
    expect(answered.body.data).toBeUndefined();
    expect(answered.text).toContain('introspection depth');
    const fragments =
      'query cop { documents { nodes { ...A } } } fragment A on Document { ...B } fragment B on Document { ...A }';
    expect((await served.ask(fragments)).text).toContain('Cannot spread fragment');
  });

  it('12 field duplication: 500 times the same field are refused', async () => {
    const answered = await served.ask(`query cop { ${'__typename \n'.repeat(500)} }`);
    expect(answered.body.data).toBeUndefined();
    expect(codesOf(answered)).toContain('TOO_MANY_ROOT_FIELDS');
  });

  it('13 unhandled errors: a malformed request is told of in a plain sentence', async () => {
    const { status, text } = await served.fetch({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query": "query cop { __typename }", "variables": [}',
    });
    expect(status).toBe(400);
    expect(text).not.toMatch(/\bat .*:\d+:\d+|node_modules/u);
  });
});

import { describe, expect, it } from 'vitest';
import { servedLibrary } from '../support/served.js';

describe('what browsers are told', () => {
  const { serve } = servedLibrary();
  const PAGE = 'https://dashboard.example';
  const preflight = { method: 'OPTIONS', headers: { origin: PAGE, 'access-control-request-method': 'POST' } };

  it('keeps answers from being run, framed and sniffed, wherever they come from', async () => {
    const served = await serve();
    for (const path of ['?query={__typename}', 'nowhere']) {
      const { headers } = await served.fetch({}, path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    }
  });

  it('lets pages of no other origin read, unless configured', async () => {
    const closed = await serve();
    expect((await closed.fetch(preflight)).headers.get('access-control-allow-origin')).toBeNull();
    expect(
      (await closed.ask('{ __typename }', {}, { origin: PAGE })).headers.get('access-control-allow-origin'),
    ).toBeNull();
    const open = await serve({ CETU_CORS: `${PAGE}, https://other.example` });
    const asked = await open.fetch(preflight);
    expect(asked.headers.get('access-control-allow-origin')).toBe(PAGE);
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await open.ask('{ __typename }', {}, { origin: PAGE })).headers.get('access-control-allow-origin')).toBe(
      PAGE,
    );
    const evil = await open.ask('{ __typename }', {}, { origin: 'https://evil.example' });
    expect(evil.headers.get('access-control-allow-origin')).toBeNull();
    // Reading is what is opened: a page of that origin on this machine's browser changes nothing without a token.
    const changing = await open.ask(
      'mutation { setSchemeWeights(input: { scheme: "x", weights: [] }) { userErrors { code } } }',
      {},
      { origin: PAGE },
    );
    expect(changing.body.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('takes only origins for origins', async () => {
    await expect(serve({ CETU_CORS: '*' })).rejects.toThrow('must be origins');
    await expect(serve({ CETU_CORS: 'https://a.example/path' })).rejects.toThrow('must be origins');
  });
});

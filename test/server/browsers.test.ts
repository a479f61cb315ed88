import { get, type IncomingHttpHeaders } from 'node:http';
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

  /** As a browser sends it, with headers that `fetch` keeps for itself. */
  const opened = (url: string, headers: Record<string, string>): Promise<[number, IncomingHttpHeaders]> =>
    new Promise((resolve, reject) => {
      get(url, { headers }, (response) => {
        response.resume();
        resolve([response.statusCode ?? 0, response.headers]);
      }).on('error', reject);
    });
  const QUERY = '/q?query=%7B__typename%7D';
  const ELSEWHERE = { 'sec-fetch-site': 'cross-site' };

  it('answers a link of another site that somebody follows, and no picture, frame or script of it', async () => {
    const { url } = await serve({ CETU_CORS: PAGE });
    for (const path of [QUERY, '/export/cypher', '/export']) {
      const statusOf = async (headers: Record<string, string>): Promise<number> =>
        (await opened(new URL(path, url).href, headers))[0];
      expect(await statusOf({ ...ELSEWHERE, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }), path).toBe(403);
      expect(await statusOf({ ...ELSEWHERE, 'sec-fetch-mode': 'cors', origin: 'https://evil.example' })).toBe(403);
      expect(await statusOf({ ...ELSEWHERE, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' })).toBe(403);
      expect(await statusOf({ ...ELSEWHERE, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' })).toBe(200);
      expect(await statusOf({ ...ELSEWHERE, 'sec-fetch-mode': 'cors', origin: PAGE })).toBe(200);
      expect(await statusOf({ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' })).toBe(200);
      expect(await statusOf({})).toBe(200);
    }
  });

  it('tells caches that an answer follows from the origin too, and lets pages read what they ask again by', async () => {
    const { url } = await serve({ CETU_CORS: PAGE });
    const asked = { origin: PAGE, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };
    const varies: [string, string[]][] = [
      [QUERY, ['origin', 'accept', 'authorization', 'cookie']],
      ['/n/reg:000000', ['origin', 'accept']],
      ['/export/cypher', ['origin', 'accept', 'authorization', 'cookie']],
    ];
    for (const [path, headers] of varies) {
      const [, answered] = await opened(new URL(path, url).href, asked);
      expect(
        (answered.vary ?? '').split(', ').filter((name) => name !== 'accept-encoding'),
        path,
      ).toEqual(headers);
      expect(answered['access-control-expose-headers']).toBe('etag, retry-after, x-request-id, cetu-graph-version');
    }
    const [, page] = await opened(new URL('/coverage', url).href, { ...asked, accept: 'text/html' });
    expect(page.vary).toBe('origin, accept');
  });
});

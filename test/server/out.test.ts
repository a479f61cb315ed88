import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { graphqlApi } from '../../cli/serve/graphql-api.js';
import type { Changes } from '../../graph/changes.js';
import { statement } from '../../graph/statement.js';
import type { Store } from '../../graph/store.js';
import { quoteKey } from '../../schema/permalink.js';
import { fillAwkwardly } from '../support/awkward-graph.js';
import { counted, countsOf, filesOf } from '../support/exported.js';
import { embeddedStores } from '../support/stores.js';

/** Nothing here changes anything. */
const NO_CHANGES = {} as Changes;
const answerSchema = z.object({
  ...{ permalink: z.string(), type: z.string(), state: z.string().nullable(), name: z.string() },
  place: z.object({ quote: z.string(), start: z.number() }).nullable(),
  citations: z.object({ gbt7714: z.string(), bibtex: z.string() }).nullable(),
});

describe('what goes out over HTTP', () => {
  const stores = embeddedStores();
  let store: Store;
  let base: string;
  let close: () => Promise<void>;
  let reads = 0;
  beforeAll(async () => {
    store = await fillAwkwardly(await stores.open());
    const counting: Store = {
      ...store,
      engine: store.engine,
      run: (...asked) => {
        reads += 1;
        return store.run(...asked);
      },
    };
    const http = await graphqlApi(counting, NO_CHANGES, 'silent');
    base = await http.listen({ host: '127.0.0.1', port: 0 });
    close = () => http.close();
  }, 120_000);
  afterAll(() => close());

  const answerAt = async (path: string): Promise<{ status: number; answer: z.infer<typeof answerSchema> }> => {
    const response = await fetch(base + path);
    return { status: response.status, answer: answerSchema.parse(await response.json()) };
  };
  const refusedAt = async (path: string): Promise<readonly [number, string]> => {
    const response = await fetch(base + path);
    return [response.status, await response.text()];
  };
  const quoteAt = async (start: number, end: number): Promise<string> => {
    const [row] = await store.run(statement('stored-text'), { id: 'doc:lianyungang-opinions' });
    return String(row?.['text']).slice(start, end);
  };

  it('is the graph without people, whole, of a version that is told', async () => {
    const response = await fetch(`${base}/export/csv`);
    expect(response.headers.get('cetu-graph-version')).toMatch(/^\d+$/u);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="cetu-csv.zip"');
    const files = filesOf(new Uint8Array(await response.arrayBuffer()));
    expect([...files.values()].join('\n')).not.toContain('测试园区');
    expect(files.get('measures.csv')).toContain(`${base}/d/`);
  }, 60_000);

  it('is with people for this machine alone', async () => {
    const text = await (await fetch(`${base}/export/cypher?people=1`)).text();
    expect(text).toContain('测试园区');
    const headers = { 'x-forwarded-for': '10.0.0.1' };
    expect((await fetch(`${base}/export/cypher?people=1`, { headers })).status).toBe(403);
    expect(await refusedAt('/export/word')).toMatchObject([404, expect.stringContaining('csv, xlsx, jsonld')]);
    const { nodes } = await countsOf(store);
    const created = [...text.matchAll(/CREATE \(n:`(\w+)`\)/gu)].map(([, label]) => label ?? '');
    expect(Object.keys(counted(created))).toEqual(Object.keys(nodes));
  }, 60_000);

  it('is not read on once nobody takes it, and two are made at once', async () => {
    const open = (): Promise<{ status: number; end: () => void }> =>
      new Promise((resolve, reject) => {
        const request = get(`${base}/export/jsonld`, (response) => {
          response.once('readable', () => {
            resolve({ status: response.statusCode ?? 0, end: () => request.destroy() });
          });
        });
        request.on('error', reject);
      });
    const first = await open();
    const second = await open();
    expect([first.status, second.status, (await open()).status]).toEqual([200, 200, 503]);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const before = reads;
    await new Promise((resolve) => setTimeout(resolve, 500));
    // Nobody reads the bodies: what waits is full, and nothing more is asked of the store.
    expect(reads).toBe(before);
    first.end();
    second.end();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(reads).toBe(before);
    const again = await fetch(`${base}/export/cypher`);
    expect(again.status).toBe(200);
    await again.text();
  }, 60_000);

  it('leads to anything with an id, with how its document is cited', async () => {
    const { status, answer } = await answerAt(`/n/${encodeURIComponent('mea:lianyungang-opinions/2.1')}`);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ type: 'Measure', permalink: '/n/mea%3Alianyungang-opinions%2F2.1' });
    expect(answer.citations?.gbt7714).toContain('[Z].');
    expect(answer.citations?.bibtex).toContain('@misc{lianyungang-opinions,');
    const long = `agy:${'很长的名字'.repeat(60)}`;
    expect((await refusedAt(`/n/${encodeURIComponent(long)}`))[0]).toBe(404);
    for (const id of ['agy:320700/功能板块管委会', 'prd:G60科创贷', 'doc:g60-park-scheme', 'prk:测试园区'])
      expect((await answerAt(`/n/${encodeURIComponent(id)}`)).status, id).toBe(200);
    const gap = z.object({ data: z.object({ gaps: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }) });
    const asked = encodeURIComponent('{ gaps(first: 1) { nodes { id } } }');
    const headers = { 'apollo-require-preflight': 'true' };
    const { data } = gap.parse(await (await fetch(`${base}/graphql?query=${asked}`, { headers })).json());
    expect((await answerAt(`/n/${encodeURIComponent(data.gaps.nodes[0]?.id ?? '')}`)).answer.type).toBe('Gap');
  });

  it('leads to a place by its words, found again where the text has moved, else said to be gone', async () => {
    const words = await quoteAt(1338, 1345);
    expect(words).toBe('人民银行市分行');
    const path = `/d/lianyungang-opinions/1338-1345?q=${quoteKey(words)}`;
    expect((await answerAt(path)).answer).toMatchObject({
      state: 'AS_LINKED',
      permalink: path,
      place: { quote: words },
    });
    const moved = `/d/lianyungang-opinions/1330-1337?q=${quoteKey(words)}`;
    expect((await answerAt(moved)).answer).toMatchObject({ state: 'MOVED', permalink: path, place: { start: 1338 } });
    expect((await answerAt('/d/lianyungang-opinions/1338-1345')).answer.state).toBe('UNCHECKED');
    const gone = await refusedAt(`/d/lianyungang-opinions/1338-1345?q=${quoteKey('人民银行省分行')}`);
    expect(gone).toMatchObject([410, expect.stringContaining('stand nowhere in it any more')]);
    expect((await refusedAt('/d/nowhere/1-2'))[0]).toBe(404);
    expect((await refusedAt('/d/lianyungang-opinions/9999998-9999999'))[0]).toBe(404);
    expect((await refusedAt('/d/lianyungang-opinions/5-2'))[0]).toBe(400);
    expect((await refusedAt('/d/lianyungang-opinions/1-2?q=zz'))[0]).toBe(400);
  });

  it('is a page of words for browsers, on which nothing runs', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const response = await fetch(`${base}/d/lianyungang-opinions/1338-1345`, { headers });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).toContain('<mark>人民银行市分行</mark>');
    expect(page).toContain('GB/T 7714—2015');
    expect(page).not.toContain('<script');
    const odd = await fetch(`${base}/n/${encodeURIComponent('con:<script>alert(1)</script>')}`, { headers });
    expect(odd.status).toBe(404);
    expect(await odd.text()).not.toContain('<script>');
  });
});

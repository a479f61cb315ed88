import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import type { Store } from '../../graph/store.js';
import { packageFile } from '../../schema/package-root.js';
import { placePath } from '../../schema/permalink.js';
import { listeningApis } from '../support/api-over.js';
import { ingestInto } from '../support/reader-world.js';
import { fillAwkwardly } from '../support/awkward-graph.js';
import { describeStores } from '../support/stores.js';

const CITY = 'lianyungang-opinions';
const TEXT = readFileSync(packageFile('corpus', `${CITY}.txt`), 'utf8');
const WORDS = '人民银行市分行';
const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

const answerSchema = z.object({
  ...{ permalink: z.string(), type: z.string(), state: z.string().nullable(), name: z.string() },
  place: z.object({ quote: z.string(), start: z.number() }).nullable(),
  places: z.array(z.object({ quote: z.string(), start: z.number(), permalink: z.string() })),
  citations: z.object({ gbt7714: z.string(), bibtex: z.string() }).nullable(),
});
type Answer = z.infer<typeof answerSchema>;

const answerAt = async (url: string): Promise<Answer> => answerSchema.parse(await (await fetch(url)).json());
const refusedAt = async (url: string): Promise<readonly [number, string]> => {
  const response = await fetch(url);
  return [response.status, await response.text()];
};
const ingest = (store: Store, text: string): Promise<unknown> => {
  const about = { name: `${CITY}.txt`, slug: CITY, slugGiven: true, url: null, known: {} };
  return ingestInto(store, { ...about, bytes: Buffer.from(text, 'utf8') });
};

describeStores('a permalink', (stores) => {
  const listening = listeningApis();
  let store: Store;
  let base: string;
  beforeAll(async () => {
    store = await fillAwkwardly(await stores.open());
    base = await listening(store);
  }, 120_000);

  const asked = async (query: string): Promise<Record<string, unknown>> => {
    const response = await fetch(`${base}/q?query=${encodeURIComponent(query)}`);
    expect(response.status).toBe(200);
    return ((await response.json()) as { data: Record<string, unknown> }).data;
  };

  it('leads to anything with an id, with how its document is cited', async () => {
    const answer = await answerAt(`${base}/n/${encodeURIComponent(`mea:${CITY}/2.1.2`)}`);
    expect(answer).toMatchObject({ type: 'Measure', state: 'UNCHECKED' });
    expect(answer.permalink).toMatch(/^\/n\/mea%3Alianyungang-opinions%2F2\.1\.2\?q=[0-9a-f]{24}$/u);
    expect(answer.citations?.gbt7714).toContain('[Z].');
    expect(answer.citations?.bibtex).toContain('@misc{lianyungang-opinions,');
    expect((await answerAt(base + answer.permalink)).state).toBe('AS_LINKED');
    const other = `/n/${encodeURIComponent(`mea:${CITY}/2.1.3`)}?q=${answer.permalink.slice(-24)}`;
    expect((await answerAt(base + other)).state).toBe('CHANGED');
    const gone = `/n/${encodeURIComponent(`mea:${CITY}/99.1`)}`;
    expect((await refusedAt(base + gone))[0]).toBe(404);
    expect(await refusedAt(`${base}${gone}?q=${answer.permalink.slice(-24)}`)).toEqual([
      ...[410, expect.stringContaining('stood here when the link was made')],
    ]);
    const section = await answerAt(`${base}/n/${encodeURIComponent(`sec:${CITY}/2`)}`);
    expect(section).toMatchObject({ type: 'Section', state: 'UNCHECKED' });
    expect((await answerAt(base + section.permalink)).state).toBe('AS_LINKED');
    const wrong = `${base}/n/${encodeURIComponent(`sec:${CITY}/2`)}?q=${answer.permalink.slice(-24)}`;
    expect((await answerAt(wrong)).state).toBe('CHANGED');
    for (const path of ['/n/reg:320000', `/d/${CITY}`]) {
      expect((await refusedAt(base + path))[0]).toBe(200);
      expect((await refusedAt(`${base}${path}?q=ANY`))[0]).toBe(400);
      expect(await refusedAt(`${base}${path}?q=${answer.permalink.slice(-24)}`)).toEqual([
        ...[400, expect.stringContaining('leave q out')],
      ]);
    }
    const long = `agy:${'很长的名字'.repeat(60)}`;
    expect((await refusedAt(`${base}/n/${encodeURIComponent(long)}`))[0]).toBe(404);
  });

  it('is given for every node and place by the API, and leads there', async () => {
    const [nodes, span] = ['nodes { id permalink }', 'span { quote permalink }'];
    const data =
      await asked(`{ documents(first: 1) { nodes { id permalink issuers { id permalink } sections { id permalink } } }
      measures(first: 40) { nodes { id permalink ${span} upstream { id permalink } indicators { id permalink } } }
      agencies(first: 1) { ${nodes} } products(first: 1) { ${nodes} } targets(first: 1) { nodes { id permalink ${span} } }
      gaps(first: 1) { ${nodes} } indicators(dimensionsOnly: true) { id permalink } regions { id permalink }
      concepts(text: "金融") { id permalink } parks(first: 1) { ${nodes} }
      document(slug: "${CITY}") { findings { id permalink } } }`);
    const found: { id?: string; permalink: string; quote?: string }[] = [];
    JSON.stringify(data, (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'permalink' in value) found.push(value as (typeof found)[0]);
      return value;
    });
    const one = new Map(found.map((link) => [link.id?.slice(0, 3) ?? 'span', link]));
    expect([...one.keys()].sort()).toEqual(
      ['agy', 'con', 'cou', 'doc', 'fin', 'gap', 'ind', 'mea', 'prd', 'prk', 'reg', 'sec', 'span', 'sup', 'tar'].sort(),
    );
    for (const { id, permalink, quote } of one.values()) {
      const answer = await answerAt(base + permalink);
      if (id === undefined) expect(answer).toMatchObject({ state: 'AS_LINKED', place: { quote } });
      else expect(answer.permalink.startsWith(permalink), id).toBe(true);
    }
  }, 30_000);

  it('of a query is answered without a header, by the limits that hold for all, and changes nothing', async () => {
    expect(await asked(`query ($slug: String = "${CITY}") { document(slug: $slug) { slug } }`)).toEqual({
      document: { slug: CITY },
    });
    const costly = encodeURIComponent(
      '{ documents(first: 100) { nodes { measures(first: 100) { nodes { title assignments { role agency { name } span { quote } } } } } } }',
    );
    expect(await refusedAt(`${base}/q?query=${costly}`)).toEqual([400, expect.stringContaining('QUERY_TOO_COSTLY')]);
    const mutation = encodeURIComponent('mutation { __typename }');
    expect((await refusedAt(`${base}/q?query=${mutation}`))[0]).toBe(405);
    const plain = `${base}/q?query=${encodeURIComponent('{ documents { totalCount } }')}`;
    const tag = (await fetch(plain)).headers.get('etag') ?? '';
    expect((await fetch(plain, { headers: { 'if-none-match': tag } })).status).toBe(304);
    expect((await fetch(`${base}/graphql?query=${costly}`)).status).toBe(400);
  });

  it('is a page of words for browsers, on which nothing runs', async () => {
    const start = TEXT.indexOf(WORDS);
    const response = await fetch(`${base}/d/${CITY}/${String(start)}-${String(start + WORDS.length)}`, {
      headers: HTML,
    });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).toContain(`<mark>${WORDS}</mark>`);
    expect(page).toContain('GB/T 7714—2015');
    expect(page).not.toContain('<script');
    const odd = await fetch(`${base}/n/${encodeURIComponent('con:<script>alert(1)</script>')}`, { headers: HTML });
    expect([odd.status, odd.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(await odd.text()).not.toContain('<script>');
    const tag = response.headers.get('etag') ?? '';
    const again = { headers: { ...HTML, 'if-none-match': tag } };
    expect((await fetch(response.url, again)).status).toBe(304);
    expect((await fetch(response.url, { headers: { 'if-none-match': tag } })).status).toBe(200);
  });
});

describeStores('a permalink to a place', (stores) => {
  const listening = listeningApis();
  let store: Store;
  let base: string;
  const start = TEXT.indexOf(WORDS);
  const linkIn = (text: string, at: number): string => placePath(CITY, { start: at, end: at + WORDS.length }, text);
  const link = (at: number): string => linkIn(TEXT, at);
  /** As links were before keys told what stands around the words. */
  const wordsAlone = (at: number): string => link(at).slice(0, -16);
  beforeAll(async () => {
    store = await stores.open();
    base = await listening(store);
  }, 120_000);
  beforeEach(async () => {
    await ingest(store, TEXT);
  }, 60_000);

  it('leads to its words', async () => {
    expect(await answerAt(base + link(start))).toMatchObject({
      ...{ state: 'AS_LINKED', permalink: link(start), place: { quote: WORDS, start } },
    });
    expect(await answerAt(base + wordsAlone(start))).toMatchObject({ state: 'AS_LINKED', permalink: link(start) });
    expect((await answerAt(`${base}/d/${CITY}/${String(start)}-${String(start + 7)}`)).state).toBe('UNCHECKED');
  });

  it('leads to them where they stand now once the text has changed, and says so', async () => {
    const changed = `征求意见稿修改版\n${TEXT}`;
    await ingest(store, changed);
    expect(await answerAt(base + link(start))).toMatchObject({
      ...{ state: 'MOVED', permalink: linkIn(changed, start + 9), place: { quote: WORDS, start: start + 9 } },
    });
  }, 60_000);

  it('tells all of their places where nothing tells which was linked', async () => {
    const changed = `征求意见稿修改版\n${TEXT}`;
    await ingest(store, changed);
    const { state, permalink, place, places } = await answerAt(base + wordsAlone(start));
    expect({ state, permalink, place }).toEqual({ state: 'AMBIGUOUS', permalink: wordsAlone(start), place: null });
    expect(places).toHaveLength(19);
    expect(places[0]).toMatchObject({ quote: WORDS, start: start + 9, permalink: linkIn(changed, start + 9) });
    const page = await (await fetch(base + wordsAlone(start), { headers: HTML })).text();
    expect(page.split(`<mark>${WORDS}</mark>`)).toHaveLength(20);
  }, 60_000);

  it('says that they are gone where the text has them no more', async () => {
    await ingest(store, TEXT.replaceAll(WORDS, '人行市分行'));
    expect(await refusedAt(base + link(start))).toEqual([410, expect.stringContaining('stand nowhere in it any more')]);
    await ingest(store, TEXT);
    expect((await answerAt(base + link(start))).state).toBe('AS_LINKED');
  }, 60_000);

  it('is refused where it is none', async () => {
    const path = `${base}/d/${CITY}`;
    expect((await refusedAt(`${base}/d/nowhere/1-2`))[0]).toBe(404);
    expect((await refusedAt(`${path}/9999998-9999999`))[0]).toBe(404);
    expect((await refusedAt(`${path}/5-2`))[0]).toBe(400);
    expect((await refusedAt(`${path}/1-2?q=zz`))[0]).toBe(400);
  });
});

import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { newToken, readTokens } from '../../cli/library/tokens.js';
import { WRONG_TOKENS } from '../../cli/serve/identify.js';
import { shippedCorpus } from '../../cli/library/shipped-corpus.js';
import { NEEDS } from '../../resolvers/mutation-roles.js';
import { cetuHere } from '../support/cetu-here.js';
import { folder } from '../support/folder.js';
import { servedLibrary, type Answered } from '../support/served.js';

const editor = newToken('李编辑', 'editor');
const reviewer = newToken('王审核', 'reviewer');
const CETU_TOKENS = JSON.stringify([editor.holder, reviewer.holder]);
const bearing = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

const INPUTS: Readonly<Record<keyof typeof NEEDS, string>> = {
  ingestDocument: 'name: "x.txt", text: "", dryRun: true',
  savePark: 'name: "x", city: "嘉兴", scheme: "x", evidence: []',
  removePark: 'park: "x"',
  setSchemeWeights: 'scheme: "x", weights: []',
  reviewFact: 'measure: "x", change: REMOVE, fact: ASSIGNMENT, asPrinted: "x"',
  reviewEvidence: 'evidence: "x", status: CONFIRMED',
  reviewLink: 'link: "x", status: CONFIRMED',
  proposeLink: 'measure: "x", to: "x"',
  withdrawReview: 'review: "x"',
};
const part = (name: keyof typeof NEEDS): string => `${name}(input: {${INPUTS[name]}}) { userErrors { code } }`;
const MUTATIONS = Object.keys(NEEDS) as (keyof typeof NEEDS)[];
const codeOf = ({ status, body }: Answered): unknown => [status, body.errors?.[0]?.extensions['code']];

describe('tokens', () => {
  const { serve, library } = servedLibrary(async (opened) => {
    for (const input of shippedCorpus()) {
      if (['lianyungang-opinions', 'pilot-zone-master-plan'].includes(input.slug)) await opened.ingest(input);
    }
  });
  const LINK = '{ measure(id: "mea:lianyungang-opinions/2.1.2") { upstream { id } } }';
  const REVIEW =
    'mutation ($link: ID!) { reviewLink(input: { link: $link, status: CONFIRMED }) { counterpart { review { by } } userErrors { code } } }';

  it('are asked of every mutation, from this machine too, and of no query', async () => {
    const served = await serve({ CETU_TOKENS });
    for (const name of MUTATIONS) {
      expect(codeOf(await served.ask(`mutation { ${part(name)} }`)), name).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect((await served.ask('{ documents { totalCount } }')).body.data).toEqual({ documents: { totalCount: 2 } });
    expect((await served.ask('mutation { __typename }')).body.data).toEqual({ __typename: 'Mutation' });
  });

  it('let an editor change all, and a reviewer review', async () => {
    const served = await serve({ CETU_TOKENS });
    for (const name of MUTATIONS) {
      const answers = await Promise.all(
        [editor, reviewer].map(({ token }) => served.ask(`mutation { ${part(name)} }`, {}, bearing(token))),
      );
      const [ofEditor, ofReviewer] = answers.map(codeOf);
      expect(ofEditor, name).toEqual([200, undefined]);
      expect(ofReviewer, name).toEqual(NEEDS[name] === 'reviewer' ? [200, undefined] : [403, 'FORBIDDEN']);
    }
  });

  it('let nothing of a request be done of which a part is refused', async () => {
    const served = await serve({ CETU_TOKENS });
    const { body } = await served.ask(LINK);
    const link = (body.data as { measure: { upstream: { id: string }[] } }).measure.upstream[0]?.id;
    const both = `mutation ($link: ID!) { reviewLink(input: { link: $link, status: REJECTED }) { userErrors { code } } ...More }
      fragment More on Mutation { ${part('setSchemeWeights')} }`;
    const answered = await served.ask(both, { link }, bearing(reviewer.token));
    expect([codeOf(answered), answered.body.data]).toEqual([[403, 'FORBIDDEN'], undefined]);
    expect(await library().reviews.list()).toEqual([]);
  });

  it('name who reviewed', async () => {
    const served = await serve({ CETU_TOKENS, CETU_REVIEWER: '无人' });
    const link = ((await served.ask(LINK)).body.data as { measure: { upstream: { id: string }[] } }).measure.upstream[0]
      ?.id;
    for (const { token, holder } of [reviewer, editor]) {
      const { body } = await served.ask(REVIEW, { link }, bearing(token));
      expect(body.data).toEqual({ reviewLink: { counterpart: { review: { by: holder.name } }, userErrors: [] } });
    }
    const open = await serve({ CETU_REVIEWER: '无人' });
    expect(JSON.stringify((await open.ask(REVIEW, { link })).body.data)).toContain('"by":"无人"');
  });

  it('that are wrong are refused whatever they ask, and told to wait when there are many; right ones never', async () => {
    const served = await serve({ CETU_TOKENS });
    const wrong = ['cetu_wrong', `${editor.token}x`, editor.token.slice(0, -1), editor.holder.sha256, ''];
    const first = await served.ask('{ __typename }', {}, bearing(wrong[0] ?? ''));
    expect(codeOf(first)).toEqual([401, 'UNAUTHENTICATED']);
    expect(first.headers.get('www-authenticate')).toContain('Bearer');
    const statuses: number[] = [first.status];
    for (let at = 1; at < WRONG_TOKENS + 5; at += 1) {
      statuses.push((await served.ask('{ __typename }', {}, bearing(wrong[at % 4] ?? ''))).status);
    }
    expect(statuses).toEqual([...Array<number>(WRONG_TOKENS).fill(401), ...Array<number>(5).fill(429)]);
    const late = await served.ask('{ __typename }', {}, bearing('cetu_wrong'));
    expect(codeOf(late)).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await served.ask('{ __typename }', {}, bearing(editor.token))).status).toBe(200);
    expect((await served.ask('{ __typename }')).status).toBe(200);
  });

  it('let only an editor send a long request', async () => {
    const served = await serve({ CETU_TOKENS });
    const long = { input: { name: 'x.txt', base64: Buffer.alloc(1024 * 1024).toString('base64'), dryRun: true } };
    const query = 'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { userErrors { code } } }';
    const statuses = [bearing(editor.token), bearing(reviewer.token), {}].map(
      async (headers) => (await served.ask(query, long, headers)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 413, 413]);
  });

  it('that are none close all mutations', async () => {
    const served = await serve({ CETU_TOKENS: '[]' });
    expect(codeOf(await served.ask(`mutation { ${part('savePark')} }`))).toEqual([401, 'UNAUTHENTICATED']);
    expect(codeOf(await served.ask('{ __typename }', {}, bearing(editor.token)))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('not configured, leave changes to this machine, without proxies and other names', async () => {
    const served = await serve();
    const mutation = `mutation { ${part('savePark')} }`;
    expect(codeOf(await served.ask(mutation))).toEqual([200, undefined]);
    const strangers: Record<string, string>[] = [
      { 'x-forwarded-for': '10.0.0.1' },
      { forwarded: 'for=10.0.0.1' },
      { via: '1.1 proxy' },
      { origin: 'https://evil.example' },
    ];
    for (const headers of strangers)
      expect(codeOf(await served.ask(mutation, {}, headers))).toEqual([403, 'FORBIDDEN']);
  });

  it('are never logged', async () => {
    // The log goes to standard error by its number, past the stream.
    const written: string[] = [];
    const spy = vi.spyOn(fs, 'write').mockImplementation(((_: number, text: string, ...more: unknown[]) => {
      written.push(text);
      const done = more.at(-1);
      if (typeof done === 'function') queueMicrotask(() => void done(null, Buffer.byteLength(text)));
    }) as typeof fs.write);
    const served = await serve({ CETU_TOKENS, CETU_LOG: 'trace' });
    await served.ask('{ nonsense }', {}, bearing(editor.token));
    await served.ask('{ nonsense }', {}, bearing(`${editor.token}x`));
    await vi.waitFor(() => expect(written.join('').match(/"status":40/gu)).toHaveLength(2));
    spy.mockRestore();
    expect(written.join('')).not.toContain(editor.token);
    expect(written.join('')).not.toContain(editor.holder.sha256);
  });
});

describe('CETU_TOKENS', () => {
  it('is a list or the file of one, as `cetu token` prints it', async () => {
    const { stdout } = await cetuHere(['token', '张三', '--role', 'editor', '--json']);
    const { token, holder } = JSON.parse(stdout) as typeof editor;
    expect(token).toMatch(/^cetu_[\w-]{43}$/u);
    expect(holder).toMatchObject({ name: '张三', role: 'editor' });
    expect(JSON.stringify(holder)).not.toContain(token);
    const list = folder({ 'tokens.json': JSON.stringify([holder]) });
    expect(readTokens(join(list, 'tokens.json'))).toEqual([holder]);
    expect(readTokens(JSON.stringify([holder]))).toEqual([holder]);
    const people = await cetuHere(['token', '张三', '--role', 'reviewer']);
    expect(people.stdout).toMatch(
      / {2}cetu_[\w-]{43}\n.*\n {2}\{"name":"张三","role":"reviewer","sha256":"[0-9a-f]{64}"\}\n$/u,
    );
    expect((await cetuHere(['token', '张三', '--role', 'king'])).code).toBe(2);
  });

  it.each([
    ['[{"name":"a","role":"king","sha256":""}]', 'role'],
    ['[{"name":"a","role":"editor","sha256":"secret"}]', '64 hexadecimal digits'],
    ['[{"name":"a","role":"editor","token":"cetu_secret"}]', 'sha256'],
    ['[nonsense', 'no JSON'],
    ['nowhere.json', 'cannot be read'],
  ])('of %s says what is wrong, and repeats no secret', async (tokens, words) => {
    vi.stubEnv('CETU_TOKENS', tokens);
    const { code, stderr } = await cetuHere(['status'], { CETU_DATA_DIR: folder() });
    vi.unstubAllEnvs();
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('secret');
  });

  it('must be there to listen for other machines', async () => {
    const data = folder();
    const open = await cetuHere(['serve'], { CETU_DATA_DIR: data, HOST: '0.0.0.0', PORT: '0' });
    expect(open.code).toBe(5);
    expect(open.stderr).toContain('mutations are open');
    expect(open.stderr).toContain('CETU_TOKENS');
  });
});

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configuration } from '../../cli/library/configuration.js';
import { startServer, type RunningServer } from '../../server.js';
import { cetu } from '../support/cetu.js';
import { suiteFolder } from '../support/folder.js';
import { cetuHere } from '../support/cetu-here.js';

const quiet = { line: () => undefined, progress: () => ({ step: () => undefined, end: () => undefined }) };

describe('the server', () => {
  const data = suiteFolder();
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(configuration({ CETU_DATA_DIR: data(), PORT: '0', CETU_LOG: 'silent' }), quiet);
  });
  afterAll(() => server.close());

  const ask = async (body: string): Promise<{ status: number; answer: string }> => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return { status: response.status, answer: await response.text() };
  };
  const query = (text: string): ReturnType<typeof ask> => ask(JSON.stringify({ query: text }));

  it('answers of the corpus it has built', async () => {
    const { answer } = await query('{ documents { totalCount } }');
    // The repost is a variant: never counted as a policy of its own.
    expect(answer).toContain('"totalCount":4');
  });

  it('says of an unknown id that there is nothing', async () => {
    expect((await query('{ measure(id: "mea:nowhere/1") { title } }')).answer).toBe('{"data":{"measure":null}}\n');
  });

  it('refuses a query of too many words, and a request that is too large', async () => {
    const long = await query(`{ ${'documents { totalCount } '.repeat(3000)} }`);
    expect(long).toMatchObject({ status: 400 });
    expect(long.answer).toContain('has 12,002 tokens; at most 5,000');
    const large = await ask(JSON.stringify({ query: `{ documents { totalCount } } #${'x'.repeat(1024 * 1024)}` }));
    expect(large).toMatchObject({ status: 413 });
    expect(large.answer).toContain('larger than 1024 KiB');
    expect(large.answer).not.toContain('stack');
  });

  const bringing = (query: string, length: number, headers: Record<string, string> = {}) => {
    const base64 = Buffer.alloc(length).toString('base64');
    const body = JSON.stringify({ query, variables: { input: { name: 'x.txt', base64, dryRun: true } } });
    return fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  };
  const INGEST = 'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { userErrors { code } } }';

  it('takes a long request only where it brings a document, and from this machine', async () => {
    const largest = await bringing(INGEST, 10 * 1024 * 1024);
    expect(largest.status).toBe(200);
    expect(await largest.text()).toContain('"userErrors":[');
    expect((await bringing(INGEST, 11 * 1024 * 1024)).status).toBe(413);
    expect((await bringing('{ documents { totalCount } }', 1024 * 1024)).status).toBe(413);
    expect((await bringing(INGEST, 1024 * 1024, { 'x-forwarded-for': '10.0.0.1' })).status).toBe(413);
    const short = await bringing(INGEST, 100, { 'x-forwarded-for': '10.0.0.1' });
    expect(await short.text()).toContain('FORBIDDEN');
  });

  it('says what is wrong with a request that is no JSON', async () => {
    const { status, answer } = await ask('{ documents');
    expect(status).toBe(400);
    expect(answer).toContain('"errors"');
  });

  it('says at an address that is none where it answers', async () => {
    const response = await fetch(server.url.replace('/graphql', '/graph'));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('at /graphql') as string, extensions: { code: 'NOT_FOUND' } }],
    });
  });

  it('lets nobody write who does not hold its secret', async () => {
    const file = join(data(), 'server.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { control } = JSON.parse(readFileSync(file, 'utf8')) as { control: string };
    expect((await fetch(`${control}/remove`, { method: 'POST', body: '{}' })).status).toBe(401);
  });

  it('is what the command line works through while it runs', async () => {
    const environment = { CETU_DATA_DIR: data() };
    const ingested = await cetu(['ingest', 'corpus', '--json'], environment);
    expect(ingested).toMatchObject({ code: 0 });
    expect(ingested.stdout).toContain('"outcome": "unchanged"');
    expect((await cetuHere(['verify'], environment)).stdout).toMatch(/^\d+ quotations in 5 documents, 0 failed/);
    expect((await cetuHere(['remove', 'sichuan-opinions'], environment)).code).toBe(0);
    expect((await query('{ documents { totalCount } }')).answer).toContain('"totalCount":3');
    expect((await cetuHere(['ingest', 'corpus'], environment)).code).toBe(0);
    expect((await query('{ documents { totalCount } }')).answer).toContain('"totalCount":4');
    const bad = await cetuHere(['ingest', 'package.json'], environment);
    expect(bad.code).toBe(3);
    expect(bad.stderr).toContain('package.json: this reads as no policy document');
  }, 300_000);

  it('is told apart from a second one on the same folder', async () => {
    const { code, stderr } = await cetuHere(['serve'], { CETU_DATA_DIR: data(), PORT: '0' });
    expect(code).toBe(4);
    expect(stderr).toContain('this folder is served already');
  });
});

import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Fastify, { type FastifyInstance } from 'fastify';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveExplorer } from '../../cli/serve/explorer.js';
import { packageFile } from '../../schema/package-root.js';
import { contractQuery, contractQueryNames } from '../support/asking.js';
import { suiteFolder } from '../support/folder.js';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('the explorer', () => {
  const folder = suiteFolder();
  let http: FastifyInstance;
  beforeAll(async () => {
    // As `npm run build` does, into a folder of its own.
    const vite = packageFile('node_modules', 'vite', 'bin', 'vite.js');
    await promisify(execFile)(
      process.execPath,
      [vite, 'build', '--config', 'web/vite.config.mjs', '--outDir', folder()],
      {
        cwd: packageFile(),
      },
    );
    http = Fastify();
    await serveExplorer(http, folder());
    http.get('/graphql', () => 'GraphQL');
  });
  afterAll(() => http.close());

  const get = (url: string, headers: Record<string, string> = BROWSER) => http.inject({ method: 'GET', url, headers });
  const files = (): readonly string[] => readdirSync(join(folder(), 'explorer'));

  it('is what browsers get at /graphql, and nobody else', async () => {
    for (const url of ['/graphql', '/graphql?query=%7B%20documents%20%7B%20totalCount%20%7D%20%7D']) {
      const page = await get(url);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(page.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'accept' });
      expect(page.body).toContain('<div id="root">');
    }
    expect((await get('/graphql', { accept: '*/*' })).body).toBe('GraphQL');
    expect((await get('/graphql', { accept: 'application/json' })).body).toBe('GraphQL');
  });

  it('lets the page load nothing from elsewhere and make no code', async () => {
    const { headers, body } = await get('/graphql');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/u);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
    expect(body).not.toMatch(/(?:src|href)="(?!\.\/|data:)/u);
    expect(body).not.toMatch(/<script>|<style|\son\w+=/u);
  });

  it('holds no address that is loaded: only links for people and names of standards', () => {
    for (const name of files().filter((file) => /\.(?:js|css)$/u.test(file))) {
      const text = readFileSync(join(folder(), 'explorer', name), 'utf8');
      const loads =
        /(?:\burl\(|@import\s*|\bimport\(|\bfetch\(|new (?:Shared)?Worker\(|\bsrc[:=]\s*)["'`]?(?:https?:)?\/\//giu;
      expect(text.match(loads), name).toBeNull();
      expect(text, name).not.toMatch(/\beval\(|new Function\(/u);
    }
  });

  it('gives files that hold for good, compressed where the client can', async () => {
    const script = files().find((name) => /^workbench-.*\.js$/u.test(name)) ?? '';
    const plain = await get(`/explorer/${script}`, { 'accept-encoding': 'identity' });
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.headers['content-type']).toContain('javascript');
    for (const encoding of ['br', 'gzip']) {
      const small = await get(`/explorer/${script}`, { 'accept-encoding': encoding });
      expect(small.headers['content-encoding']).toBe(encoding);
      expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    }
    expect((await get('/explorer/nothing.js')).statusCode).toBe(404);
    expect((await get('/explorer/..%2findex.html')).statusCode).toBeGreaterThanOrEqual(400);
  });

  it('loads little before a question is opened', async () => {
    const { body } = await get('/graphql');
    const first = [...body.matchAll(/(?:src|href)="\.\/(explorer\/[^"]+)"/gu)].map(([, path]) => path ?? '');
    expect(first.length).toBeGreaterThan(1);
    const bytes = first.map((path) => statSync(join(folder(), `${path}.br`)).size).reduce((sum, size) => sum + size);
    expect(bytes).toBeLessThan(80_000);
  });

  it('opens on the eight questions of the contract, word for word', () => {
    const questions = JSON.parse(readFileSync(packageFile('docs', 'examples', 'questions.json'), 'utf8')) as {
      name: string;
    }[];
    expect(questions.map(({ name }) => name).sort()).toEqual([...contractQueryNames()].sort());
    for (const { name } of questions) {
      const shown = readFileSync(packageFile('docs', 'examples', 'queries', `${name}.graphql`), 'utf8');
      expect(print(parse(shown))).toBe(print(parse(contractQuery(name))));
    }
  });

  it('says so where it is not built', async () => {
    const bare = Fastify();
    await serveExplorer(bare, join(folder(), 'nowhere'));
    bare.get('/graphql', () => 'GraphQL');
    expect((await bare.inject({ url: '/graphql', headers: BROWSER })).body).toContain('not built: npm run build');
    expect((await bare.inject('/graphql')).body).toBe('GraphQL');
    await bare.close();
  });
});

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_ADDRESSES } from '../../cli/serve/page-addresses.js';
import { serveWorkbench } from '../../cli/serve/workbench.js';
import { packageFile } from '../../schema/package-root.js';
import { suiteFolder } from '../support/folder.js';

/** What Vite tells of a file that it built. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('the workbench', () => {
  const folder = suiteFolder();
  let http: FastifyInstance;
  beforeAll(async () => {
    const vite = packageFile('node_modules', 'vite', 'bin', 'vite.js');
    const build = [
      vite,
      'build',
      '--config',
      'web/workbench.config.mjs',
      '--outDir',
      folder(),
      '--manifest',
      'manifest.json',
    ];
    await promisify(execFile)(process.execPath, build, { cwd: packageFile() });
    http = Fastify();
    await serveWorkbench(http, folder());
    http.get('/', () => 'GraphQL');
  }, 120_000);
  afterAll(() => http.close());

  const get = (url: string, headers: Record<string, string> = BROWSER) => http.inject({ method: 'GET', url, headers });
  const files = (): readonly string[] => readdirSync(join(folder(), 'workbench'));

  it('is what browsers get at the address of every page, and nobody else', async () => {
    for (const address of PAGE_ADDRESSES) {
      const page = await get(`${address.replaceAll(/:[a-z]+/gu, '%E7%A4%BA%E4%BE%8B')}?q=1`);
      expect(page.headers['content-type'], address).toBe('text/html; charset=utf-8');
      expect(page.headers).toMatchObject({ 'cache-control': 'no-store', vary: 'accept' });
      expect(page.body).toContain('<div id="root">');
    }
    expect((await get('/', { accept: '*/*' })).body).toBe('GraphQL');
    expect((await get('/d/x', { accept: 'application/json' })).statusCode).toBe(404);
    for (const elsewhere of ['/d', '/d/a/b', '/nowhere']) expect((await get(elsewhere)).statusCode).toBe(404);
  });

  it('lets the page load nothing from elsewhere, and style it only with what this answer named', async () => {
    const [one, other] = [await get('/'), await get('/')];
    const nonceOf = (policy: unknown): string => /'nonce-([^']+)'/u.exec(String(policy))?.[1] ?? '';
    const nonce = nonceOf(one.headers['content-security-policy']);
    expect(nonce.length).toBeGreaterThan(20);
    expect(nonceOf(other.headers['content-security-policy'])).not.toBe(nonce);
    expect(one.body).toContain(`<meta property="csp-nonce" content="${nonce}"`);
    const policy = String(one.headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-/u);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
    expect(one.body).not.toMatch(/(?:src|href)="(?!\/workbench\/|data:)/u);
    expect(one.body).not.toMatch(/<script>|<style|\son\w+=/u);
  });

  it('gives files that hold for good, compressed where the client can', async () => {
    const script = files().find((name) => /^index-.*\.js$/u.test(name)) ?? '';
    const plain = await get(`/workbench/${script}`, { 'accept-encoding': 'identity' });
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const encoding of ['br', 'gzip']) {
      const small = await get(`/workbench/${script}`, { 'accept-encoding': encoding });
      expect(small.headers['content-encoding']).toBe(encoding);
      expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    }
  });

  it('holds no address that is loaded, and makes no code', () => {
    for (const name of files().filter((file) => /\.(?:js|css)$/u.test(file))) {
      const text = readFileSync(join(folder(), 'workbench', name), 'utf8');
      const loads =
        /(?:(?<!new )\burl\(|@import\s*|\bimport\(|\bfetch\(|new (?:Shared)?Worker\(|\bsrc[:=]\s*)["'`]?(?:https?:)?\/\//giu;
      expect(text.match(loads), name).toBeNull();
      expect(text, name).not.toMatch(/\beval\(|new Function\(/u);
    }
  });

  it('loads no more than 250 kB for the first page', () => {
    const built = JSON.parse(readFileSync(join(folder(), 'manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>;
    const chunks = new Set<Chunk>();
    const load = (name: string): void => {
      const chunk = built[name];
      if (chunk === undefined) throw new Error(`${name} is not built`);
      if (chunks.has(chunk)) return;
      chunks.add(chunk);
      chunk.imports?.forEach(load);
    };
    ['index.html', 'pages/overview/overview-page.tsx', 'i18n/zh/index.ts'].forEach(load);
    const loaded = new Set([...chunks].flatMap(({ file, css = [] }) => [file, ...css]));
    expect(loaded.size).toBeGreaterThan(10);
    const sizes = [...loaded].map((file) => statSync(join(folder(), compressed(file))).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(250_000);
  });
  /** What is too small to be packed goes out as it is. */
  const compressed = (file: string): string => (existsSync(join(folder(), `${file}.gz`)) ? `${file}.gz` : file);

  it('says so where it is not built', async () => {
    const bare = Fastify();
    await serveWorkbench(bare, join(folder(), 'nowhere'));
    expect((await bare.inject({ url: '/coverage', headers: BROWSER })).body).toContain('not built: npm run build');
    await bare.close();
  });
});

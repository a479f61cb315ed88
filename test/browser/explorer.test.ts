import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveExplorer } from '../../cli/serve/explorer.js';
import { packageFile } from '../../schema/package-root.js';
import { suiteFolder } from '../support/folder.js';
import { serveCorpus, type Served } from '../support/serve-corpus.js';
import { startChromium } from './chromium.js';

const started = await startChromium();

describe.skipIf(started === null)('the explorer in a browser', () => {
  const data = suiteFolder();
  let served: Served;
  let http: FastifyInstance;
  let page: Page;
  let address: string;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const built = join(data(), 'web');
    const vite = packageFile('node_modules', 'vite', 'bin', 'vite.js');
    const build = [vite, 'build', '--config', 'web/vite.config.mjs', '--outDir', built];
    await promisify(execFile)(process.execPath, build, { cwd: packageFile() });
    served = await serveCorpus(join(data(), 'graph'));
    // As the server does, with pages built just now; what is asked goes on to the API.
    http = Fastify();
    await serveExplorer(http, built);
    http.post<{ Body: { query: string; variables?: Record<string, unknown> } }>('/graphql', ({ body }) =>
      served.ask(body.query, body.variables),
    );
    address = `${await http.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  }, 120_000);
  afterAll(async () => {
    await started?.close();
    await http.close();
    await served.close();
  });
  beforeEach(async () => {
    page = await (started as Browser).newPage();
    asked.length = 0;
    complaints.length = 0;
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
  });

  const answer = (): ReturnType<Page['locator']> => page.locator('.result-window');

  it('opens on the eight questions, answers one and then another, and asks no other host', async () => {
    await page.goto(address);
    const questions = page.locator('.questions button');
    await questions.first().waitFor();
    expect(await questions.count()).toBe(8);
    expect(asked.length).toBeLessThan(6);
    await questions.first().click();
    await answer().getByText('加大科创金融产品与服务创新').first().waitFor();
    await page.locator('aside button', { hasText: 'worst first' }).click();
    await answer().getByText('CRITERION_UNMET').first().waitFor();
    const elsewhere = asked.filter((url) => !url.startsWith(new URL(address).origin) && !url.startsWith('data:'));
    expect(elsewhere).toEqual([]);
    // The policy of the page forbids nothing that it does.
    expect(complaints).toEqual([]);
  }, 60_000);

  it('shows the query of an address and waits for its reader to run it', async () => {
    await page.goto(`${address}?query=${encodeURIComponent('{ documents { totalCount } }')}`);
    await page.locator('.graphiql-query-editor').getByText('documents').waitFor();
    await page.getByRole('button', { name: /Execute query/u }).waitFor();
    expect(await answer().innerText()).not.toContain('totalCount');
    await page.getByRole('button', { name: /Execute query/u }).click();
    await answer().getByText('totalCount').waitFor();
  }, 60_000);
});

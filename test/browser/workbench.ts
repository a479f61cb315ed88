import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { packageFile } from '../../schema/package-root.js';
import { serveCorpus } from '../support/serve-corpus.js';

export interface Look {
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Carried out in the page before its own scripts. */
  readonly before?: () => void;
}

export interface Opened {
  readonly page: Page;
  /** What the page wrote to the console, threw, or asked of another host: nothing, on a good day. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

/** The workbench as people meet it: built now, served by the real server over the corpus that ships, opened in a browser. */
export interface Workbench {
  readonly origin: string;
  open(path: string, look?: Look): Promise<Opened>;
  close(): Promise<void>;
}

export async function startWorkbench(browser: Browser, folder: string): Promise<Workbench> {
  const pages = join(folder, 'pages');
  const vite = packageFile('node_modules', 'vite', 'bin', 'vite.js');
  const build = [vite, 'build', '--config', 'web/workbench.config.mjs', '--outDir', join(pages, 'workbench')];
  await promisify(execFile)(process.execPath, build, { cwd: packageFile() });
  const { origin, close } = await serveCorpus(join(folder, 'graph'), pages);
  return { origin, open: (path, look) => openPage(browser, origin, path, look), close };
}

async function openPage(browser: Browser, origin: string, path: string, look: Look = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    colorScheme: look.theme ?? 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  if (look.language === 'en') {
    await page.addInitScript(() => {
      localStorage.setItem('cetu.language', 'en');
    });
  }
  if (look.before !== undefined) await page.addInitScript(look.before);
  await page.goto(origin + path);
  await settled(page);
  return { page, complaints: () => complaints, close: () => context.close() };
}

/** Waits until what was asked for is there. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.state-loading, [aria-busy="true"]') === null);
}

/** Where the page is not accessible, by the rules of WCAG 2.2 A and AA: `rule: selector`. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await checker.run(document, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  });
}

/** Chinese of a page in English that no `lang` tells to be Chinese, so that a screen reader spells it out in English. */
export const unmarkedChinese = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const { parentElement: around, textContent: words } = text;
      // What stands in a field is its writer's.
      if (around === null || around.closest('script, style, noscript, textarea') !== null) continue;
      if (!/\p{Script=Han}/u.test(words ?? '') || around.closest('[lang]')?.getAttribute('lang') === 'zh-Hans')
        continue;
      // A choice has no parts: one that is named in two languages is in neither.
      if (around.localName === 'option' && /\p{Script=Latin}/u.test(words ?? '')) continue;
      found.add(`${around.localName}.${around.className}: ${(words ?? '').trim().slice(0, 60)}`);
    }
    return [...found];
  });

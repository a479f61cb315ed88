import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_ADDRESSES } from '../cli/serve/page-addresses.js';
import { startChromium } from '../test/browser/chromium.js';
import { settled, startWorkbench, type Workbench } from '../test/browser/workbench.js';
import type { Part } from './table.js';
import { middleOf, shown } from './timing.js';
import { denseText } from './workbench/dense-text.js';
import { blockedSoFar, changeTo, markWhenUsable, scrollThrough, type Scrolled } from './workbench/in-page.js';
import { answerWithLargeMatrix } from './workbench/large-matrix.js';

const RUNS = 7;
const FRAMES = 200;
const CHARACTERS = 200_000;
/** All that need no id; the first page, from which a visit begins, comes last. */
const PAGES = [...PAGE_ADDRESSES.filter((address) => address !== '/' && !address.includes(':')), '/'];

/** The workbench in Chromium over the real server, the embedded store and the corpus that ships. */
export async function benchWorkbench(): Promise<readonly Part[]> {
  process.env['CETU_REQUIRE_CHROMIUM'] = '1';
  const browser = await startChromium();
  if (browser === null) throw new Error('no Chromium starts');
  const folder = mkdtempSync(join(tmpdir(), 'cetu-bench-'));
  const workbench = await startWorkbench(browser, folder);
  try {
    return [await pages(workbench), await scrolling(workbench)];
  } finally {
    await workbench.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pages(workbench: Workbench): Promise<Part> {
  const first: number[] = [];
  const drawn: number[] = [];
  const changes = new Map<string, number[]>(PAGES.map((address) => [address, []]));
  for (let run = 0; run < RUNS; run += 1) {
    const { page, close } = await workbench.open('/', { before: markWhenUsable });
    first.push(await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? NaN));
    for (const address of PAGES) {
      const changed = await changeTo(page, address);
      changes.get(address)?.push(changed.there);
      if (address === '/graph') drawn.push(changed.drawn);
    }
    await close();
  }
  return {
    title: 'Pages of the workbench',
    about: `Medians of ${String(RUNS)} visits, each with an empty cache, server and browser on one machine: until the first page can be used, then from following a link until the other page is there with all that is read on it, its code loaded and the API asked for the first time; of the graph also until its drawing is laid out, which is begun when its table is there.`,
    head: ['page', 'ms', 'asked'],
    rows: [
      ['first page', shown(middleOf(first)), '1,500'],
      ...[...changes].map(([address, taken]) => [`\`${address}\``, shown(middleOf(taken)), '200']),
      ['`/graph`, drawn', shown(middleOf(drawn)), '—'],
    ],
  };
}

async function scrolling(workbench: Workbench): Promise<Part> {
  return {
    title: 'Scrolling in the workbench',
    about: `From end to end in ${String(FRAMES)} steps, one a frame, at 1440 × 900 in a Chromium that draws without a graphics card: milliseconds from frame to frame, and the longest time that the page did nothing but work, then and before, until all was there. Asked: no dropped second.`,
    head: ['what', 'frame to frame, median', 'longest', 'blocked at most'],
    rows: [...(await longText(workbench)), ...(await largeMatrix(workbench))],
  };
}

const INGEST = `mutation ($text: String!) { ingestDocument(input: {text: $text, name: "long.txt"}) { document { slug text } userErrors { message } } }`;

async function longText(workbench: Workbench): Promise<readonly (readonly string[])[]> {
  const text = denseText(CHARACTERS);
  const response = await fetch(`${workbench.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: INGEST, variables: { text } }),
  });
  const told = await response.text();
  if (!told.includes('"slug":"long"')) throw new Error(`the long text was not taken in: ${told.slice(0, 500)}`);
  const { page, close } = await workbench.open('/d/long');
  const opening = await blockedSoFar(page);
  const scrolled = await scrollThrough(page, 'html', FRAMES);
  const painted = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  await close();
  const what = `a text of ${shown(text.length)} characters, ${shown(painted)} highlights`;
  return [opened(what, opening), rowOf(what, scrolled)];
}

async function largeMatrix(workbench: Workbench): Promise<readonly (readonly string[])[]> {
  const { page, close } = await workbench.open('/');
  await answerWithLargeMatrix(page);
  await page.goto(`${workbench.origin}/coverage`);
  await settled(page);
  await page.locator('.coverage-cell').first().waitFor();
  const opening = await blockedSoFar(page);
  const scrolled = await scrollThrough(page, '.coverage-frame', FRAMES);
  await close();
  const what = 'a matrix of 500 × 200';
  return [opened(what, opening), rowOf(what, scrolled)];
}

const opened = (what: string, blocked: number): readonly string[] => [
  `${what}, until it is there`,
  '',
  '',
  shown(blocked),
];

const rowOf = (what: string, { middle, longest, blocked }: Scrolled): readonly string[] => [
  what,
  ...[middle, longest, blocked].map(shown),
];

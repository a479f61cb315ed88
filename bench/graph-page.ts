import Fastify, { type FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { serveWorkbench } from '../cli/serve/workbench.js';
import { startChromium } from '../test/browser/chromium.js';
import { longestTaskOf } from './page-tasks.js';
import type { Part } from './table.js';
import { middleOf, shown } from './timing.js';

/** Nodes that are opened, each with as many neighbours of its own as the API gives of one: so many nodes in all. */
const SIZES = [20, 200] as const;
const NEIGHBOURS = 100;
const RUNS = 5;

interface Seen {
  /** From the last answer to the frame in which every node is drawn, and until nothing more moves. */
  readonly drawn: number;
  readonly laidOut: number;
  /** The longest task of the page: from its being opened to that frame, and from there on. */
  readonly longestBefore: number;
  readonly longestAfter: number;
  /** The most that one task took of a processor, all the while. */
  readonly processor: number;
}

/** The page `/graph` as it is built, in a real Chromium, over a server that makes up what is asked. */
export async function benchGraphPage(): Promise<Part> {
  const browser = await startChromium();
  if (browser === null) throw new Error('no Chromium starts');
  const http = await serveMadeUp();
  try {
    const origin = await http.listen({ host: '127.0.0.1', port: 0 });
    const rows: string[][] = [];
    for (const opened of SIZES) rows.push(await row(browser, origin, opened));
    return {
      title: 'The graph page',
      about: `\`/graph\` as built, in Chromium without a GPU (software draws what WebGL asks), over a server that answers at once with made-up neighbours: a node and those around it, opened one after another with ${String(NEIGHBOURS)} neighbours each. The table beside the drawing, the legend and the relations are there as ever. "Drawn" is the first frame with every node, counted from the last answer; "laid out" the last one, when the worker is done. Blocked is the longest task of the page (PerformanceObserver, \`longtask\`, which tells none below 50 ms) up to the first frame and after it; on a machine that does other things too it holds what they took, so the processor time of the longest task stands beside it, of all from the opening on. Median of ${String(RUNS)} openings, in brackets the worst.`,
      head: [
        'nodes',
        'relations',
        'drawn, ms',
        'laid out, ms',
        'blocked until drawn, ms',
        'blocked after, ms',
        'processor time of the longest task, ms',
      ],
      rows,
    };
  } finally {
    await http.close();
    await browser.close();
  }
}

async function row(browser: Browser, origin: string, opened: number): Promise<string[]> {
  const runs: Seen[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await look(browser, origin, opened));
  const told = (of: (seen: Seen) => number): string => {
    const values = runs.map(of);
    const text = (value: number): string => (value === 0 ? 'under 50' : shown(value));
    return `${text(middleOf(values))} (${text(Math.max(...values))})`;
  };
  return [
    (opened * NEIGHBOURS + 1).toLocaleString('en'),
    (opened * NEIGHBOURS).toLocaleString('en'),
    told(({ drawn }) => drawn),
    told(({ laidOut }) => laidOut),
    told(({ longestBefore }) => longestBefore),
    told(({ longestAfter }) => longestAfter),
    told(({ processor }) => processor),
  ];
}

async function look(browser: Browser, origin: string, opened: number): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH });
  const others = Array.from({ length: opened - 1 }, (_, at) => `n${String(at + 1)}`);
  let seen: Omit<Seen, 'processor'> | undefined;
  const processor = await longestTaskOf(browser, page, async () => {
    await page.goto(`${origin}/graph?node=n0&open=${others.join('~')}`);
    seen = await seenBy(page, opened * NEIGHBOURS + 1);
  });
  await context.close();
  if (seen === undefined) throw new Error('nothing was seen');
  return { ...seen, processor };
}

/** What the page under measurement has noted of itself. */
interface Watched {
  readonly longTasks: readonly { readonly startTime: number; readonly duration: number }[];
  readonly drawings: readonly { readonly at: number; readonly instances: number }[];
}

/** Notes every long task and every drawing with the number of things in it, before the page's own scripts run. */
const WATCH = `{
  const [longTasks, drawings] = [[], []];
  globalThis.watched = { longTasks, drawings };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const draw = WebGL2RenderingContext.prototype.drawArraysInstanced;
  WebGL2RenderingContext.prototype.drawArraysInstanced = function (mode, first, count, instances) {
    drawings.push({ at: performance.now(), instances });
    return draw.call(this, mode, first, count, instances);
  };
  performance.setResourceTimingBufferSize(10000);
}`;

async function seenBy(page: Page, nodes: number): Promise<Omit<Seen, 'processor'>> {
  await page.waitForFunction(
    (all) => (globalThis as unknown as { watched: Watched }).watched.drawings.some(({ instances }) => instances >= all),
    nodes,
  );
  await page.locator('.graph-figure[aria-busy="false"]').waitFor({ timeout: 60_000 });
  const { watched, answered } = await page.evaluate(() => ({
    watched: (globalThis as unknown as { watched: Watched }).watched,
    answered: (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('/graphql'))
      .map(({ responseEnd }) => responseEnd),
  }));
  const last = Math.max(...answered);
  const drawn = watched.drawings.find(({ instances }) => instances >= nodes)?.at ?? NaN;
  const longest = (tasks: Watched['longTasks']): number => Math.max(0, ...tasks.map(({ duration }) => duration));
  return {
    drawn: drawn - last,
    laidOut: (watched.drawings.at(-1)?.at ?? NaN) - last,
    longestBefore: longest(watched.longTasks.filter(({ startTime }) => startTime <= drawn)),
    longestAfter: longest(watched.longTasks.filter(({ startTime }) => startTime > drawn)),
  };
}

/** The built pages, and an API whose graph is a tree: `n5` leads to `n501` … `n600`. */
async function serveMadeUp(): Promise<FastifyInstance> {
  const http = Fastify();
  await serveWorkbench(http);
  http.post<{ Body: { operationName: string; variables: { id?: string } } }>('/graphql', ({ body }) => {
    const at = Number((body.variables.id ?? 'n0').slice(1));
    const node = madeUp(at);
    if (body.operationName !== 'Neighbours') return { data: { node } };
    const others = Array.from({ length: NEIGHBOURS }, (_, index) => madeUp(at * NEIGHBOURS + index + 1));
    const first = { relation: null, direction: null, node, span: null };
    const trace = others.map((other) => ({
      throughContent: true,
      steps: [first, { relation: 'COUNTERPART_OF', direction: 'OUT', node: other, span: other.span }],
    }));
    return { data: { node, trace } };
  });
  return http;
}

function madeUp(at: number) {
  const span = { start: at, end: at + 8, quote: '开展知识产权质押融资', verified: true, document: { slug: 'made-up' } };
  return {
    __typename: 'Measure',
    id: `n${String(at)}`,
    number: `${String(at)}.`,
    title: '加大科创金融产品与服务创新',
    span,
    document: { title: '关于提升科创金融供给能力的实施意见', printedTitle: null },
  };
}

import { trace } from '../graph/questions/trace.js';
import type { Store } from '../graph/store.js';
import { countGraph } from '../graph/count.js';
import { fillWithCorpus } from './ingestion.js';
import { randomFrom } from './random.js';
import type { BenchStore } from './stores.js';
import type { Part } from './table.js';
import { fillForTrace } from './trace-graph.js';
import { middleOf, millisecondsOf, shown } from './timing.js';

const SIZES = [2_000, 20_000, Number(process.env['NODES'] ?? 100_000)];
const PAIRS = 15;

/** What is asked: how two things are tied, or what is near one. */
type Asked = readonly { readonly from: string; readonly to: string | null; readonly maxHops: number }[];

/** How long paths take to be found in small graphs and in one of 100,000 nodes (or `NODES`). */
export async function benchTrace(open: readonly (() => Promise<BenchStore>)[]): Promise<Part> {
  const rows: string[][] = [];
  for (const opened of open) {
    const before = new Map<string, number>();
    for (const nodes of SIZES) {
      const { store, close } = await opened();
      try {
        rows.push(...(await rowsOf(store, nodes, before)));
      } finally {
        await close();
      }
    }
  }
  return {
    title: 'Traces',
    about: `Paths of up to 4 hops in graphs of made-up documents beside the shipped ones, which share 300 bodies, 200 products, 100 notions, 6 measures of the plan and 8 dimensions of the scheme, so that one node has up to a sixth of all measures next to it; ${String(PAIRS)} questions of each kind after a warm-up, milliseconds. The ratio is to the smallest graph on the same store, in which the body with most has tens of measures: it grows until a node has as many as are followed, and no further.`,
    head: ['store', 'nodes', 'relations', 'question', 'found', 'median, ms', 'slowest, ms', 'ratio of medians'],
    rows,
  };
}

async function rowsOf(store: Store, size: number, before: Map<string, number>): Promise<string[][]> {
  await fillWithCorpus(store);
  const made = await fillForTrace(store, size);
  const { nodes, relations } = await countGraph(store);
  const total = (counts: Readonly<Record<string, number>>): string =>
    Object.values(counts)
      .reduce((sum, count) => sum + count, 0)
      .toLocaleString('en');
  const rows: string[][] = [];
  for (const [question, asked] of questionsOf(made)) {
    const { median, slowest, found } = await timesOf(store, asked);
    const key = `${store.engine} ${question}`;
    const small = before.get(key);
    before.set(key, small ?? median);
    const ratio = small === undefined ? '' : shown(median / small);
    const some = `${String(found)} of ${String(asked.length)}`;
    rows.push([store.engine, total(nodes), total(relations), question, some, shown(median), shown(slowest), ratio]);
    console.error(rows.at(-1)?.join(' | '));
  }
  return rows;
}

function questionsOf({ measures, agencies }: Awaited<ReturnType<typeof fillForTrace>>): readonly [string, Asked][] {
  const random = randomFrom(11);
  const times = (ask: () => Asked[number]): Asked => Array.from({ length: PAIRS }, ask);
  const between = (from: () => string, to: () => string): Asked =>
    times(() => ({ from: from(), to: to(), maxHops: 4 }));
  const measure = (): string => random.pick(measures);
  const agency = (): string => random.pick(agencies);
  const criterion = (): string => `ind:g60-park-scheme/${String(1 + random.below(3))}.1`;
  return [
    ['measure to measure', between(measure, measure)],
    ['body to criterion', between(agency, criterion)],
    ['the body with most outwards', times(() => ({ from: agencies[0] ?? '', to: null, maxHops: 4 }))],
    [
      'the body with most to the plan',
      between(
        () => agencies[0] ?? '',
        () => 'doc:pilot-zone-master-plan',
      ),
    ],
    ['measure to a region, which is no content', between(measure, () => 'reg:320700')],
    ['measure outwards', times(() => ({ from: measure(), to: null, maxHops: 4 }))],
    ['body outwards', times(() => ({ from: agency(), to: null, maxHops: 4 }))],
  ];
}

async function timesOf(store: Store, asked: Asked): Promise<{ median: number; slowest: number; found: number }> {
  const taken: number[] = [];
  let found = 0;
  for (const [index, one] of [...asked.slice(0, 2), ...asked].entries()) {
    let paths: readonly unknown[] = [];
    const milliseconds = await millisecondsOf(async () => {
      paths = await trace(store, { ...one, first: 20 });
    });
    if (index < 2) continue;
    taken.push(milliseconds);
    found += paths.length > 0 ? 1 : 0;
  }
  return { median: middleOf(taken), slowest: Math.max(...taken), found };
}

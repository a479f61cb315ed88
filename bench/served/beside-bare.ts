import type { Part } from '../table.js';
import { middleOf, millisecondsOf, shown } from '../timing.js';
import { ASKED, queryOf, titleOf, type Asked } from './asked.js';
import { bare } from './bare.js';
import { BY_HAND, type Run } from './by-hand.js';
import type { Child } from './child.js';
import { post } from './http.js';
import type { BenchNeo4j } from '../neo4j.js';
import { processorTimeOf } from './processor-time.js';
import { mustBeSame } from './same.js';

/** Turns of each, of which the first two warm up; as many runs in a turn as fit into a while. */
const TURNS = 5;
const WARM_UPS = 2;
const TURN_MS = 1_500;
const RUNS = { least: 4, most: 25 };
/** What is allowed beside the bare driver: so many times as long, or so many milliseconds more. */
const TIMES = 2;
const MORE_MS = 5;

/** Every question over HTTP, by turns with hand-written statements on the bare driver for the same answer. */
export async function besideBare(server: BenchNeo4j, api: Child): Promise<Part> {
  const { run, driver } = bare(server.address);
  const rows: string[][] = [];
  try {
    for (const asked of ASKED) {
      rows.push(await compared(asked, run, server, api));
      console.warn(rows.at(-1)?.join(' · '));
    }
  } finally {
    await driver.close();
  }
  return {
    title: 'The served API beside the bare driver',
    about:
      `The contract's eight queries (trace-a-measure twice) and measures by filter, over HTTP from another process, by turns with hand-written statements on neo4j-driver (bench/by-hand) that give the same answer: held against each other first, but for what only code reckons (verified, applies, scores of hits, grades), which the hand-written leave out. ` +
      `Milliseconds a run: of the clock, medians of all runs; of the processors, medians of ${String(TURNS - WARM_UPS)} turns, of all processes that take part (who asks, the API, Neo4j). Allowed: ${String(TIMES)} times as long as by hand, or ${String(MORE_MS)} ms more, whichever is larger. The machine was shared with much other work, which the clock counts whole, and processor time in part.`,
    head: [
      ...['query', 'KB', 'by hand, ms', 'allowed, ms', 'API, ms', 'API : by hand', 'within'],
      ...['processors by hand, ms', 'allowed, ms', 'processors API, ms', 'API : by hand', 'within'],
    ],
    rows,
  };
}

async function compared(asked: Asked, run: Run, server: BenchNeo4j, api: Child): Promise<string[]> {
  const byHand = BY_HAND[asked.query];
  if (byHand === undefined) throw new Error(`${asked.query} is not written by hand`);
  const body = JSON.stringify({ query: queryOf(asked), variables: asked.variables });
  const answer = await post(api.url, body);
  mustBeSame(asked, answer, await byHand(run, asked.variables), 'the bare driver');
  const pids = [process.pid, api.pid, server.pid];
  const [own, hand] = [new Turns(() => post(api.url, body)), new Turns(() => byHand(run, asked.variables))];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await own.take(pids, turn >= WARM_UPS);
    await hand.take(pids, turn >= WARM_UPS);
  }
  const kilobytes = Buffer.byteLength(JSON.stringify(answer)) / 1024;
  return [
    ...[titleOf(asked), shown(kilobytes)],
    ...columns(hand.clock, own.clock),
    ...columns(hand.processors, own.processors),
  ];
}

function columns(hand: number, api: number): readonly string[] {
  const allowed = Math.max(TIMES * hand, hand + MORE_MS);
  return [...[hand, allowed, api, api / hand].map(shown), api <= allowed ? 'yes' : 'no'];
}

/** One side's turns. */
class Turns {
  readonly #clock: number[] = [];
  readonly #processors: number[] = [];
  #runs = RUNS.least;

  constructor(private readonly work: () => Promise<unknown>) {}

  async take(pids: readonly number[], counted: boolean): Promise<void> {
    const began = processorTimeOf(pids);
    const taken: number[] = [];
    for (let run = 0; run < this.#runs; run += 1) taken.push(await millisecondsOf(this.work));
    const processors = (processorTimeOf(pids) - began) / this.#runs;
    this.#runs = Math.min(RUNS.most, Math.max(RUNS.least, Math.floor(TURN_MS / middleOf(taken))));
    if (!counted) return;
    this.#clock.push(...taken);
    this.#processors.push(processors);
  }

  get clock(): number {
    return middleOf(this.#clock);
  }
  get processors(): number {
    return middleOf(this.#processors);
  }
}

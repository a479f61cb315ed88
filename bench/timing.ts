import { performance } from 'node:perf_hooks';

/** What a piece of work takes, in milliseconds. */
export async function millisecondsOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The middle of several runs, after some that are not counted (caches filled, code compiled). */
export async function medianOf(runs: number, warmUps: number, work: () => unknown): Promise<number> {
  for (let run = 0; run < warmUps; run += 1) await work();
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) taken.push(await millisecondsOf(work));
  return middleOf(taken);
}

export const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What a piece of work takes of the processors, in milliseconds: its own thread, its compiling and the sweeping of memory. */
async function processorTimeOf(work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** What two pieces of work take of the processors, in milliseconds, and how many times as long as the other the one takes. */
export interface Race {
  readonly one: number;
  readonly other: number;
  readonly ratio: number;
}

/**
 * Two pieces of work in turn, pass by pass, so that both meet the same machine, and in processor time, whatever else it does:
 * medians of the passes behind the first `warmUps`, and of the ratio within a pass.
 */
export async function race(runs: number, warmUps: number, one: () => unknown, other: () => unknown): Promise<Race> {
  const passes: Race[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const [first, second] = [await processorTimeOf(one), await processorTimeOf(other)];
    if (run >= warmUps) passes.push({ one: first, other: second, ratio: first / second });
  }
  return {
    one: middleOf(passes.map((pass) => pass.one)),
    other: middleOf(passes.map((pass) => pass.other)),
    ratio: middleOf(passes.map((pass) => pass.ratio)),
  };
}

/** A number with so many digits as mean anything: 1,234 · 56.7 · 0.89 */
export const shown = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2);

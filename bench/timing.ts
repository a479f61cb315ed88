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
  taken.sort((a, b) => a - b);
  return taken[Math.floor(taken.length / 2)] ?? 0;
}

/** A number with so many digits as mean anything: 1,234 · 56.7 · 0.89 */
export const shown = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2);

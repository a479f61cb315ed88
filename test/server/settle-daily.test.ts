import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settleDaily } from '../../cli/serve/settle-daily.js';
import type { Store } from '../../graph/store.js';

const MINUTE = 60_000;

beforeEach(() => {
  // A minute before New Year in China.
  vi.useFakeTimers({ now: new Date('2026-12-31T15:59:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store in which no document stands otherwise, or which is away. */
function storeThat(answers: () => Promise<readonly []>): { readonly store: Store; readonly asked: () => number } {
  let asked = 0;
  const run = (): Promise<readonly []> => {
    asked += 1;
    return answers();
  };
  return { store: { run } as unknown as Store, asked: () => asked };
}

it('a process that serves settles at once, then each day as it begins in China and once an hour, until it ends', async () => {
  const { store, asked } = storeThat(() => Promise.resolve([]));
  const end = settleDaily(store, () => undefined);
  await vi.advanceTimersByTimeAsync(MINUTE - 1);
  // A build that was long may have passed midnight before it served.
  expect(asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked()).toBe(2);
  await vi.advanceTimersByTimeAsync(24 * 60 * MINUTE);
  expect(asked()).toBe(26);
  end();
  await vi.advanceTimersByTimeAsync(48 * 60 * MINUTE);
  expect(asked()).toBe(26);
});

it('a store that is away at midnight is asked again, which is told', async () => {
  const { store, asked } = storeThat(() => Promise.reject(new Error('gone')));
  const told: string[] = [];
  const end = settleDaily(store, (line) => told.push(line));
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['what this day changes could not be settled, and is tried again: Error: gone']);
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect([asked(), told.length]).toEqual([2, 2]);
  end();
});

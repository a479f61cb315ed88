import { settleDay } from '../../graph/settle-day.js';
import type { Store } from '../../graph/store.js';
import { untilNextDayInChina } from '../../schema/day-in-china.js';

/** A timer that sleeps through midnight with its machine wakes that much later. */
const HOUR = 3_600_000;
/** After a failure, such as a store that was away at midnight. */
const AGAIN = 600_000;

/**
 * Settles at once, and each day in China as long as the process runs, what a day changes by itself: midnight may have passed since the
 * process began, which has read texts until now.
 * @returns ends it.
 */
export function settleDaily(store: Store, tell: (line: string) => void): () => void {
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  const next = (delay: number): void => {
    if (ended) return;
    timer = setTimeout(() => void settle(), delay);
    timer.unref();
  };
  const settle = async (): Promise<void> => {
    try {
      await settleDay(store);
      next(Math.min(untilNextDayInChina(), HOUR));
    } catch (error) {
      tell(`what this day changes could not be settled, and is tried again: ${String(error)}`);
      next(AGAIN);
    }
  };
  void settle();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

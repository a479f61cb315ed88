import { settleDay } from '../../graph/settle-day.js';
import type { Store } from '../../graph/store.js';
import { untilNextDayInChina } from '../../schema/day-in-china.js';

/** After a failure, such as a store that was away at midnight. */
const AGAIN = 600_000;

/**
 * Settles each day in China, as long as the process runs, what it changes by itself.
 * @returns ends it.
 */
export function settleDaily(store: Store, tell: (line: string) => void): () => void {
  let ended = false;
  let timer: NodeJS.Timeout;
  const next = (delay: number): void => {
    if (ended) return;
    timer = setTimeout(() => void settle(), delay);
    timer.unref();
  };
  const settle = async (): Promise<void> => {
    try {
      await settleDay(store);
      next(untilNextDayInChina());
    } catch (error) {
      tell(`what this day changes could not be settled, and is tried again: ${String(error)}`);
      next(AGAIN);
    }
  };
  next(untilNextDayInChina());
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

import { ChangedGaps } from './gaps/settle-gaps.js';
import { statement } from './statement.js';
import type { Store } from './store.js';
import { settleStandings, standingsAmiss } from './write/standings.js';

/**
 * Settles what a new day changes by itself: which texts count from today because their day has come, which have expired, and the
 * gaps that rest on them. Where nothing does, one statement is read; processes that do it at the same time do it once.
 * @returns ids of the documents that stand otherwise from today.
 */
export async function settleDay(store: Store): Promise<readonly string[]> {
  if ((await standingsAmiss(store)).length === 0) return [];
  return store.write(async (unit) => {
    await unit.run(statement('bump-version'));
    const changed = await settleStandings(unit, await standingsAmiss(unit));
    const gaps = new ChangedGaps(unit);
    await gaps.note(changed);
    await gaps.settle();
    return changed;
  });
}

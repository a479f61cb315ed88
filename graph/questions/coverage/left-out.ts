import type { GovernmentLevel } from '../../../schema/model.js';
import type { Store } from '../../store.js';
import type { DocumentCriteria } from '../documents.js';
import { listStatements } from '../order.js';
import { pageRead } from '../page.js';
import type { LeftOutReason, LeftOutRow } from '../rows.js';

/** Of those that are left out as many are named. */
const NAMED = 3;

/** Documents that are no columns for one reason: how many, and the first of them; null where there are none. */
async function leftOutFor(
  store: Store,
  reason: LeftOutReason,
  criteria: DocumentCriteria,
  below: readonly GovernmentLevel[],
): Promise<LeftOutRow | null> {
  const list = listStatements(['documents-matching', 'documents-left-out'], null);
  const window = { after: null, before: null, count: NAMED, fromEnd: false, counted: true };
  const page = await pageRead(store, list, { ...criteria, reason, below: [...below] }, window);
  const count = await page.total();
  return count === 0 ? null : { reason, count, documentIds: page.items.map(({ item }) => item) };
}

/**
 * What is held and no column of itself, by reason.
 * @param criteria of documents of any level that columns are chosen by; with a day, what was in force on it has not expired, but drafts
 *   and undated texts were in force on none.
 */
export async function leftOut(
  store: Store,
  criteria: DocumentCriteria,
  below: readonly GovernmentLevel[],
): Promise<readonly LeftOutRow[]> {
  const now = { ...criteria, inForceOn: null, includePast: false };
  const all = await Promise.all([
    leftOutFor(store, 'UNKNOWN_LEVEL', criteria, below),
    ...(criteria.inForceOn === null
      ? [leftOutFor(store, 'EXPIRED', { ...criteria, includePast: true }, below)]
      : [leftOutFor(store, 'DRAFT', now, below), leftOutFor(store, 'UNDATED', now, below)]),
  ]);
  return all.filter((one) => one !== null);
}

import { statement } from './statement.js';
import type { Store } from './store.js';

/**
 * A document is written first and compared with its near-duplicates after, in a transaction of its own: the graph keeps
 * note of who is still to be compared, so that a process killed in between leaves nothing undone for good.
 */

/** Ids of held documents still to be compared. */
export async function outstandingComparisons(store: Store): Promise<readonly string[]> {
  return (await store.run(statement('outstanding-comparisons'))).map((row) => String(row['id']));
}

/**
 * Before a document is changed or removed: what it was compared with must be compared again.
 * @returns ids of the documents concerned, itself among them.
 */
export async function reopenComparisons(store: Store, documentId: string): Promise<readonly string[]> {
  const partners = await store.run(statement('partners-of-document'), { documentId });
  const ids = [documentId, ...partners.map((row) => String(row['id']))];
  await store.write(async (unit) => unit.run(statement('mark-compared'), { ids, compared: false }));
  return ids;
}

/** Notes that a document and its near-duplicates have been compared. */
export async function closeComparison(store: Store, documentId: string): Promise<void> {
  await store.write(async (unit) => unit.run(statement('mark-compared'), { ids: [documentId], compared: true }));
}

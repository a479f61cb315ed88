import { factReviewSchema, type FactReview, type FactReviewRow } from '../../schema/fact-review.js';
import { statement } from '../statement.js';
import { StoreError, type ReadUnit, type WriteUnit } from '../store.js';
import { strings, writeRows } from '../write/rows.js';

/** Records of corrections as they are kept, in order, by document. */
export async function reviewRecords(
  store: ReadUnit,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (documentIds.length === 0) return new Map();
  const rows = await store.run(statement('fact-reviews-of-documents'), { ids: documentIds });
  const records = strings(rows, 'record');
  const found = new Map<string, string[]>();
  strings(rows, 'ownerId').forEach((id, at) => {
    found.set(id, [...(found.get(id) ?? []), records[at] ?? '']);
  });
  return found;
}

export const reviewOfRecord = (record: string): FactReview => factReviewSchema.parse(JSON.parse(record));

/** What people corrected in the reading of one document, held or not, in the order in which they did. */
export async function reviewsOfDocument(store: ReadUnit, documentId: string): Promise<readonly FactReview[]> {
  return ((await reviewRecords(store, [documentId])).get(documentId) ?? []).map(reviewOfRecord);
}

/** Writes what people corrected in place of what was kept of that document. */
export async function writeReviews(unit: WriteUnit, documentId: string, rows: readonly FactReviewRow[]): Promise<void> {
  await unit.run(statement('delete-fact-reviews'), { documentId });
  await writeRows(unit, 'write-fact-reviews', rows);
}

/**
 * Refuses a write whose reading was corrected by what is no longer all that people said: somebody else, on a store that
 * many processes share, has corrected the document meanwhile. It begins with what every change writes, so that none reads
 * what another is about to replace.
 * @throws StoreError CONFLICT
 */
export async function refuseOldReviews(
  unit: WriteUnit,
  documentId: string,
  before: readonly FactReview[],
): Promise<void> {
  await unit.run(statement('bump-version'));
  const now = await reviewsOfDocument(unit, documentId);
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  throw new StoreError('CONFLICT', `somebody corrected the reading of ${documentId} meanwhile`);
}

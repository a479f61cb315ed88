import {
  factReviewSchema,
  type DocumentReviews,
  type FactReview,
  type FactReviewRow,
} from '../../schema/fact-review.js';
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

/** What people corrected in the reading of one document, held or not, withdrawn or not, in the order in which they did. */
export async function reviewsOfDocument(store: ReadUnit, documentId: string): Promise<readonly FactReview[]> {
  return ((await reviewRecords(store, [documentId])).get(documentId) ?? []).map(reviewOfRecord);
}

/** What people corrected, withdrawn or not, document by document, `most` after one of them. */
export async function correctedDocuments(
  store: ReadUnit,
  after: string,
  most: number,
): Promise<readonly DocumentReviews[]> {
  const ids = strings(await store.run(statement('corrected-documents'), { after, limit: most }), 'id');
  const records = await reviewRecords(store, ids);
  return ids.map((id) => ({
    slug: id.slice('doc:'.length),
    reviews: (records.get(id) ?? []).map(reviewOfRecord),
  }));
}

/** Writes what people corrected in place of what was kept of that document. */
export async function writeFactReviews(
  unit: WriteUnit,
  documentId: string,
  rows: readonly FactReviewRow[],
): Promise<void> {
  await unit.run(statement('delete-fact-reviews'), { documentId });
  await writeRows(unit, 'write-fact-reviews', rows);
}

/** What a reading that is to be written was made of. */
export interface ReadFrom {
  /** All that people had corrected. */
  readonly reviews: readonly FactReview[];
  /** Of the document as the graph held it, where its stored text is what was read; null where a text came from outside. */
  readonly fingerprint: string | null;
}

/** Tells what the graph holds of a document from what it held before; null where it holds none. */
export async function fingerprintHeld(unit: ReadUnit, documentId: string): Promise<string | null> {
  const [state] = await unit.run(statement('document-state'), { documentId });
  const fingerprint = state?.['fingerprint'];
  return typeof fingerprint === 'string' ? fingerprint : null;
}

/**
 * Refuses a write whose reading is made of what is no longer there: somebody else, on a store that many processes share, has
 * corrected the document meanwhile, or written or removed the text that was read. To be called once no other process can.
 * @throws StoreError CONFLICT
 */
export async function refuseOldReading(
  unit: ReadUnit,
  documentId: string,
  { reviews, fingerprint }: ReadFrom,
): Promise<void> {
  const now = await reviewsOfDocument(unit, documentId);
  if (JSON.stringify(now) !== JSON.stringify(reviews)) {
    throw new StoreError('CONFLICT', `somebody corrected the reading of ${documentId} meanwhile`);
  }
  if (fingerprint !== null && (await fingerprintHeld(unit, documentId)) !== fingerprint) {
    throw new StoreError('CONFLICT', `somebody wrote or removed ${documentId} meanwhile`);
  }
}

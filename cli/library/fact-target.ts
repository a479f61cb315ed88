import type { FactReviewInput } from '../../graph/facts/change.js';
import { reviewsOfDocument } from '../../graph/facts/stored-reviews.js';
import { originalsOfDocuments } from '../../graph/questions/originals-of-documents.js';
import { documentsById, measuresById } from '../../graph/questions/nodes-by-id.js';
import type { Store } from '../../graph/store.js';
import { correctedReading, type Corrected } from '../../ingest/correct/corrected-reading.js';
import type { FactReview } from '../../schema/fact-review.js';
import type { Measure } from '../../schema/model.js';
import type { UserError } from '../../schema/park.js';
import { stands } from '../../schema/withdrawn.js';
import { storedDocument, type StoredDocument } from './stored-source.js';

/** A measure that is to be corrected, with its document as it is read now. */
export interface FactTarget {
  readonly document: StoredDocument;
  /** What was corrected before and stands. */
  readonly reviews: readonly FactReview[];
  /** All that is kept, withdrawn or not. */
  readonly kept: readonly FactReview[];
  readonly now: Corrected;
  readonly measure: Measure;
}

const refused = (code: string, message: string): UserError => ({ field: ['measure'], code, message });

/** The measure of a correction, or why it cannot be corrected. */
export async function factTarget(
  store: Store,
  { measure: id }: Pick<FactReviewInput, 'measure'>,
): Promise<FactTarget | UserError> {
  const row = (await measuresById(store, [id])).get(id);
  if (row === undefined) return refused('UNKNOWN_MEASURE', `no measure has the id ${id}`);
  const { documentId } = row;
  if (row.variant) {
    const original = (await originalsOfDocuments(store, [documentId])).get(documentId)?.[0]?.originalId ?? '';
    const title = (await documentsById(store, [original])).get(original)?.title ?? '';
    return refused('VARIANT', `it is in a copy or retelling of ${title} (${original}): correct it there`);
  }
  const document = await storedDocument(store, documentId);
  if (document === null) return refused('UNKNOWN_MEASURE', `no text of ${documentId} is held`);
  const kept = await reviewsOfDocument(store, documentId);
  const reviews = kept.filter(stands);
  const now = correctedReading(document.source, reviews, document.told);
  const path = id.slice(`mea:${document.row.slug}/`.length);
  const measure = now.extraction.measures.find((one) => one.id === path);
  if (measure === undefined) {
    return refused('UNKNOWN_MEASURE', `the text reads without ${id} now: ingest ${document.row.slug} again`);
  }
  return { document, reviews, kept, now, measure };
}

import { reviewsOfDocument } from '../../graph/facts/stored-reviews.js';
import type { DocumentReviews } from '../../schema/fact-review.js';
import { correctedReading } from '../../ingest/correct/corrected-reading.js';
import { writeCorrected, writeUnread, type Rereading } from './review-fact.js';
import { storedDocument } from './stored-source.js';

/**
 * Writes corrections that are kept outside the store, where the store has them not, or otherwise. A document that is held is
 * read again with them; one that is not finds them when it is read.
 */
export async function restoreFacts(world: Rereading, kept: readonly DocumentReviews[]): Promise<void> {
  for (const { slug, reviews } of kept) {
    const documentId = `doc:${slug}`;
    const before = await reviewsOfDocument(world.store, documentId);
    if (JSON.stringify(before) === JSON.stringify(reviews)) continue;
    const document = await storedDocument(world.store, documentId);
    if (document === null) await writeUnread(world, slug, { before, now: reviews });
    else {
      const corrected = correctedReading(document.source, reviews, document.told);
      await writeCorrected(world, document, corrected, { before, now: reviews });
    }
  }
}

import { reviewsOfDocument, writeFactReviews } from '../../graph/facts/stored-reviews.js';
import { statement } from '../../graph/statement.js';
import type { DocumentReviews } from '../../schema/fact-review.js';
import { correctionRows } from '../../ingest/batch/correction-rows.js';
import { correctedReading } from '../../ingest/correct/corrected-reading.js';
import { writeCorrected, type Rereading } from './review-fact.js';
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
    if (document !== null) {
      const corrected = correctedReading(document.source, reviews, document.told);
      await writeCorrected(world, document, corrected, { before, now: reviews });
      continue;
    }
    const { corrections = [] } = correctionRows({ slug, documentId }, { corrections: reviews });
    await world.store.write(async (unit) => {
      await unit.run(statement('bump-version'));
      await writeFactReviews(unit, documentId, corrections);
    });
  }
}

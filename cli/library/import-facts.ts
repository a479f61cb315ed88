import type { ImportedFacts } from '../../graph/facts/change.js';
import { reviewsOfDocument } from '../../graph/facts/stored-reviews.js';
import { correctedReading } from '../../ingest/correct/corrected-reading.js';
import type { DocumentReviews } from '../../schema/fact-review.js';
import type { UserError } from '../../schema/park.js';
import { mergedFacts } from './merged-facts.js';
import { namedOtherwise } from './named-otherwise.js';
import { writeCorrected, writeUnread, type FactWorld } from './review-fact.js';
import { storedDocument } from './stored-source.js';

/**
 * Brings in corrections that were made elsewhere, under the names of who made them; what is known already, or was taken back since,
 * changes nothing. A document that is held is read again with them, one that is not finds them when it is read. What has no place
 * becomes a finding.
 * @throws StoreError CONFLICT where another process changed a document meanwhile; those before it are done by then.
 */
export async function importFacts(world: FactWorld, documents: readonly DocumentReviews[]): Promise<ImportedFacts> {
  const userErrors = [...tooLate(documents, world.now()), ...(await namedOtherwise(world.store, documents))];
  let [added, replaced] = [0, 0];
  const given = documents.reduce((total, { reviews }) => total + reviews.length, 0);
  if (userErrors.length > 0) return { added, replaced, unchanged: 0, userErrors };
  for (const { slug, reviews } of documents) {
    const before = await reviewsOfDocument(world.store, `doc:${slug}`);
    const document = await storedDocument(world.store, `doc:${slug}`);
    const raw = document === null ? null : correctedReading(document.source, [], document.told).raw;
    const merged = mergedFacts(before, reviews, raw);
    if (merged.added.length === 0) continue;
    const change = { before, now: merged.reviews };
    if (document === null || raw === null) await writeUnread(world, slug, change);
    else {
      const corrected = correctedReading(document.source, merged.reviews, document.told, raw);
      await writeCorrected(world, document, corrected, change);
    }
    added += merged.added.length;
    replaced += merged.replaced;
  }
  return { added, replaced, unchanged: given - added, userErrors };
}

/** One that is still to come would stand over every correction made until then. */
function tooLate(documents: readonly DocumentReviews[], now: string): readonly UserError[] {
  return documents.flatMap(({ reviews }, at) =>
    reviews.flatMap((review, nth) => {
      if (review.at <= now) return [];
      const field = ['documents', String(at), 'reviews', String(nth), 'at'];
      return [{ field, code: 'FUTURE_MOMENT', message: `${review.at} is still to come` }];
    }),
  );
}

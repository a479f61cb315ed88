import { reviewsOfDocument } from '../../graph/facts/stored-reviews.js';
import type { Withdrawal, WithdrawnReview } from '../../graph/reviews/change.js';
import { noSuchReview, notAsSeen } from '../../graph/reviews/withdraw-review.js';
import { stands } from '../../schema/withdrawn.js';
import { correctedReading } from '../../ingest/correct/corrected-reading.js';
import { writeCorrected, writeUnread, type FactWorld } from './review-fact.js';
import { storedDocument } from './stored-source.js';

/**
 * Takes a correction back, whether it has a place in the text or not: its document is read again without it, and that it was taken
 * back is kept. One without which another would lose its place stays until that is taken back.
 * @throws StoreError CONFLICT where another process changed the document meanwhile.
 */
export async function withdrawFact(world: FactWorld, { id, seen }: Withdrawal): Promise<WithdrawnReview> {
  const slug = /^cor:(?<slug>.+)\/\d+$/su.exec(id)?.groups?.['slug'] ?? '';
  const before = await reviewsOfDocument(world.store, `doc:${slug}`);
  const taken = before.find((review) => review.id === id && stands(review));
  const wrong = taken === undefined ? noSuchReview(id) : notAsSeen(taken, seen);
  if (wrong !== null) return { review: null, userErrors: [wrong] };
  const withdrawn = { by: world.reviewer, at: world.now() };
  const now = before.map((review) => (review === taken ? { ...review, withdrawn } : review));
  const document = await storedDocument(world.store, `doc:${slug}`);
  if (document === null) {
    await writeUnread(world, slug, { before, now });
    return { review: id, userErrors: [] };
  }
  const { raw, placed } = correctedReading(document.source, before, document.told);
  const corrected = correctedReading(document.source, now, document.told, raw);
  const lost = now.find((one) => stands(one) && placed.has(one.id) && !corrected.placed.has(one.id));
  if (lost !== undefined) {
    const message = `then ${lost.id}, which ${lost.by} corrected on ${lost.at.slice(0, 10)}, would have no place: take that back first`;
    return { review: null, userErrors: [{ field: ['review'], code: 'CONTRADICTS', message }] };
  }
  await writeCorrected(world, document, corrected, { before, now });
  return { review: id, userErrors: [] };
}

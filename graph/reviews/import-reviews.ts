import type { LinkReview } from '../../schema/link-review.js';
import { momentOf, stands } from '../../schema/withdrawn.js';
import { Refusal } from '../parks/change.js';
import { changing } from '../parks/changing.js';
import { statement } from '../statement.js';
import type { Store, WriteUnit } from '../store.js';
import type { LinksOf } from '../write/links.js';
import type { ImportedReviews, LinkWorld } from './change.js';
import { wrongWithReviews } from './check-imported.js';
import { drawReviews } from './draw.js';
import { gapsOnLinks } from './gaps-on-links.js';
import { reviewedDocuments } from './place.js';
import { laterLast, reviewsById, reviewsOfDocuments, writeReviews } from './records.js';

/**
 * Brings in what was said elsewhere, link by link: what was said later stands, or nothing where it was taken back later. Bringing in
 * the same again changes nothing; what breaks a rule that links made here keep is refused with all the rest, before anything is written.
 */
export async function importReviews(
  store: Store,
  world: LinkWorld,
  reviews: readonly LinkReview[],
): Promise<ImportedReviews> {
  const result = await changing(store, async (unit, keep) => {
    // One that a file has twice is the later of the two.
    const given = [...new Map([...reviews].sort(laterLast).map((review) => [review.id, review])).values()];
    const held = await reviewsById(unit, idsOf(given));
    const isNew = ({ id, at }: LinkReview): boolean => momentOf(held.get(id) ?? { at: '' }) < at;
    const documents = await reviewedDocuments(unit, documentsOf(reviews));
    const userErrors = wrongWithReviews(reviews, { isNew, documents, now: world.now() });
    if (userErrors.length > 0) throw new Refusal(userErrors);
    const fresh = given.filter(isNew);
    const isSaidAnew = new Set(idsOf(fresh));
    for (const review of fresh) keep(world.keepReview(review));
    await writeAndDraw(unit, fresh, world.linksOf);
    const replaced = [...held.values()].filter((before) => stands(before) && isSaidAnew.has(before.id)).length;
    return { added: fresh.length - replaced, replaced, unchanged: reviews.length - fresh.length, userErrors: [] };
  });
  return 'done' in result ? result.done : { added: 0, replaced: 0, unchanged: 0, userErrors: result.userErrors };
}

/** Writes records that are kept outside the store, where the store has them not, or otherwise. */
export async function restoreReviews(store: Store, kept: readonly LinkReview[], linksOf: LinksOf): Promise<void> {
  const held = await reviewsById(store, idsOf(kept));
  const missing = kept.filter((review) => JSON.stringify(held.get(review.id)) !== JSON.stringify(review));
  if (missing.length === 0) return;
  await store.write(async (unit) => {
    await unit.run(statement('bump-version'));
    await writeAndDraw(unit, missing, linksOf);
  });
}

const documentsOf = (reviews: readonly LinkReview[]): readonly string[] => [
  ...new Set(reviews.flatMap(({ from, to }) => [from.documentId, to.documentId])),
];
const idsOf = (reviews: readonly LinkReview[]): readonly string[] => reviews.map(({ id }) => id);

/** Beside those that are there already, of which one may be of the same link and later. */
async function writeAndDraw(unit: WriteUnit, reviews: readonly LinkReview[], linksOf: LinksOf): Promise<void> {
  const gaps = await gapsOnLinks(unit, reviews);
  await writeReviews(unit, reviews);
  const all = await reviewsOfDocuments(unit, documentsOf(reviews));
  if (all.length > 0) await drawReviews(unit, all, linksOf);
  await gaps.settle();
}

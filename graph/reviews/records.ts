import { linkBetween, linkReviewSchema, type LinkReview } from '../../schema/link-review.js';
import { stands } from '../../schema/withdrawn.js';
import { statement } from '../statement.js';
import type { ReadUnit, Row, WriteUnit } from '../store.js';
import { writeRows } from '../write/rows.js';

/** A record with the id of the link it stands at now; null where one of its sides is not there. */
export interface KeptReview {
  readonly review: LinkReview;
  readonly link: string | null;
}

const keptOf = (row: Row): KeptReview => ({
  review: linkReviewSchema.parse(JSON.parse(String(row['record']))),
  link: row['link'] === '' ? null : String(row['link']),
});
const reviewOf = (row: Row): LinkReview => keptOf(row).review;

/** Of two reviews of one link the later stands; of two at once, which comes last by id. */
export const laterLast = (a: LinkReview, b: LinkReview): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1;

/** What stands said of links of these documents, the latest last. */
export async function reviewsOfDocuments(unit: ReadUnit, ids: readonly string[]): Promise<readonly LinkReview[]> {
  const found = new Map<string, LinkReview>();
  for (const side of ['from', 'to']) {
    for (const row of await unit.run(statement(`reviews-${side}-documents`), { ids })) {
      const review = reviewOf(row);
      found.set(review.id, review);
    }
  }
  return [...found.values()].filter(stands).sort(laterLast);
}

/** Records, those that were withdrawn among them. */
export async function reviewsById(unit: ReadUnit, ids: readonly string[]): Promise<ReadonlyMap<string, LinkReview>> {
  const rows = ids.length === 0 ? [] : await unit.run(statement('reviews-by-id'), { ids });
  return new Map(rows.map(reviewOf).map((review) => [review.id, review]));
}

/** One record with where it stands, withdrawn or not; null where there is none of that id. */
export async function keptReview(unit: ReadUnit, id: string): Promise<KeptReview | null> {
  const [row] = await unit.run(statement('reviews-by-id'), { ids: [id] });
  return row === undefined ? null : keptOf(row);
}

/** What stands at a link now, or null. */
export async function reviewAt(unit: ReadUnit, link: string): Promise<LinkReview | null> {
  const reviews = (await unit.run(statement('reviews-at-link'), { link })).map(reviewOf).sort(laterLast);
  return reviews.at(-1) ?? null;
}

/** Records that were made of a link of this id and stand nowhere now: their words are gone. */
export async function lostReviews(unit: ReadUnit, link: string): Promise<readonly LinkReview[]> {
  return (await unit.run(statement('lost-reviews-of-link'), { link })).map(reviewOf).filter(stands);
}

/** Records by id, withdrawn or not, `most` after one of them. */
export async function reviewPage(unit: ReadUnit, after: string, most: number): Promise<readonly KeptReview[]> {
  return (await unit.run(statement('reviews-in-order'), { after, limit: most })).map(keptOf);
}

/** Keeps records as they were said; where they stand is settled apart. */
export async function writeReviews(unit: WriteUnit, reviews: readonly LinkReview[]): Promise<void> {
  await writeRows(
    unit,
    'write-reviews',
    reviews.map((review) => ({
      id: review.id,
      made: linkBetween(review.from.id, review.to.id),
      link: '',
      fromDocumentId: review.from.documentId,
      toDocumentId: review.to.documentId,
      // In one order of keys, so that what is the same reads the same.
      record: JSON.stringify(linkReviewSchema.parse(review)),
    })),
  );
}

/** Notes where records stand. */
export async function placeReviews(
  unit: WriteUnit,
  places: readonly { readonly id: string; readonly link: string | null }[],
): Promise<void> {
  await writeRows(
    unit,
    'place-reviews',
    places.map(({ id, link }) => ({ id, link: link ?? '' })),
  );
}

/** Notes of all that was said of links of documents that it stands nowhere. */
export async function unplaceReviews(unit: WriteUnit, ids: readonly string[]): Promise<void> {
  for (const side of ['from', 'to']) await unit.run(statement(`unplace-reviews-${side}-documents`), { ids });
}

/** Forgets what was found amiss with records. */
export async function deleteFindings(unit: WriteUnit, reviews: readonly LinkReview[]): Promise<void> {
  if (reviews.length === 0) return;
  const documents = [...new Set(reviews.flatMap(({ from, to }) => [from.documentId, to.documentId]))];
  await unit.run(statement('delete-findings-about-reviews'), { documents, reviews: reviews.map(({ id }) => id) });
}

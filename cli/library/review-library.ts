import { z } from 'zod';
import type { Changes } from '../../graph/changes.js';
import type { ImportedFacts } from '../../graph/facts/change.js';
import { correctedDocuments } from '../../graph/facts/stored-reviews.js';
import type { ImportedReviews, Withdrawal, WithdrawnReview } from '../../graph/reviews/change.js';
import { withdrawnBy } from '../../graph/reviews/withdrawn-by.js';
import { laterLast, reviewPage, type KeptReview } from '../../graph/reviews/records.js';
import type { Store } from '../../graph/store.js';
import { userErrorSchema } from './user-error.js';
import { documentReviewsSchema, type DocumentReviews } from '../../schema/fact-review.js';
import { stands } from '../../schema/withdrawn.js';
import { linkReviewSchema, type LinkReview } from '../../schema/link-review.js';

/** Reviews that are read in one statement. */
const AT_ONCE = 500;

const count = z.int().nonnegative();
export const importedReviewsSchema: z.ZodType<ImportedReviews> = z.object({
  added: count,
  replaced: count,
  unchanged: count,
  userErrors: z.array(userErrorSchema),
});
export const reviewListSchema: z.ZodType<readonly KeptReview[]> = z.array(
  z.object({ review: linkReviewSchema, link: z.string().nullable() }),
);
export const reviewImportSchema = z.object({ reviews: z.array(linkReviewSchema) });

export const withdrawnSchema: z.ZodType<WithdrawnReview> = z.object({
  review: z.string().nullable(),
  userErrors: z.array(userErrorSchema),
});
export const factListSchema: z.ZodType<readonly DocumentReviews[]> = z.array(documentReviewsSchema);
export const factImportSchema = z.object({ documents: z.array(documentReviewsSchema) });
export const withdrawSchema = z.object({ id: z.string(), seen: z.string().optional() });

/** What people said of links, and corrected in readings, as the command line sees it. */
export interface ReviewLibrary {
  /** All that was said, the earliest first, with the link each stands at. */
  list(): Promise<readonly KeptReview[]>;
  import(reviews: readonly LinkReview[]): Promise<ImportedReviews>;
  /** All that people corrected, by document. */
  facts(): Promise<readonly DocumentReviews[]>;
  importFacts(documents: readonly DocumentReviews[]): Promise<ImportedFacts>;
  /** Takes back a correction, or a review that stands nowhere. */
  withdraw(withdrawal: Withdrawal): Promise<WithdrawnReview>;
}

export const localReviews = (store: Store, { links, facts }: Pick<Changes, 'links' | 'facts'>): ReviewLibrary => ({
  list: async () => {
    const all: KeptReview[] = [];
    for (let page = await reviewPage(store, '', AT_ONCE); page.length > 0;) {
      all.push(...page);
      page = await reviewPage(store, page.at(-1)?.review.id ?? '', AT_ONCE);
    }
    return all.filter(({ review }) => stands(review)).sort((a, b) => laterLast(a.review, b.review));
  },
  import: (reviews) => links.importReviews(reviews),
  facts: () => allFacts(store),
  importFacts: (documents) => facts.importFacts(documents),
  withdraw: (withdrawal) => withdrawnBy({ links, facts }, withdrawal),
});

async function allFacts(store: Store): Promise<readonly DocumentReviews[]> {
  const all: DocumentReviews[] = [];
  for (let page = await correctedDocuments(store, '', AT_ONCE); page.length > 0;) {
    all.push(...page);
    page = await correctedDocuments(store, `doc:${page.at(-1)?.slug ?? ''}`, AT_ONCE);
  }
  return all
    .map(({ slug, reviews }) => ({ slug, reviews: reviews.filter(stands) }))
    .filter(({ reviews }) => reviews.length > 0);
}

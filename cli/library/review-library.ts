import { z } from 'zod';
import type { ImportedReviews, LinkChanges } from '../../graph/reviews/change.js';
import { laterLast, reviewPage, type KeptReview } from '../../graph/reviews/records.js';
import type { Store } from '../../graph/store.js';
import { linkReviewSchema, type LinkReview } from '../../schema/link-review.js';

/** Reviews that are read in one statement. */
const AT_ONCE = 500;

const count = z.int().nonnegative();
export const importedReviewsSchema: z.ZodType<ImportedReviews> = z.object({
  added: count,
  replaced: count,
  unchanged: count,
});
export const reviewListSchema: z.ZodType<readonly KeptReview[]> = z.array(
  z.object({ review: linkReviewSchema, link: z.string().nullable() }),
);
export const reviewImportSchema = z.object({ reviews: z.array(linkReviewSchema) });

/** Reviews of links as the command line sees them. */
export interface ReviewLibrary {
  /** All that was said, the earliest first, with the link each stands at. */
  list(): Promise<readonly KeptReview[]>;
  import(reviews: readonly LinkReview[]): Promise<ImportedReviews>;
}

export const localReviews = (store: Store, changes: LinkChanges): ReviewLibrary => ({
  list: async () => {
    const all: KeptReview[] = [];
    for (let page = await reviewPage(store, '', AT_ONCE); page.length > 0;) {
      all.push(...page);
      page = await reviewPage(store, page.at(-1)?.review.id ?? '', AT_ONCE);
    }
    return all.sort((a, b) => laterLast(a.review, b.review));
  },
  import: (reviews) => changes.importReviews(reviews),
});

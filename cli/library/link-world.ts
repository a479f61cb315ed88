import type { LinkChanges, LinkWorld } from '../../graph/reviews/change.js';
import { importReviews } from '../../graph/reviews/import-reviews.js';
import { proposeLink } from '../../graph/reviews/propose-link.js';
import { reviewLink } from '../../graph/reviews/review-link.js';
import { withdrawReview } from '../../graph/reviews/withdraw-review.js';
import type { Store } from '../../graph/store.js';
import { linksBetween } from './links-between.js';
import type { ReviewNotes } from './review-notes.js';

/** What changes of links need from outside the graph. */
export const linkWorld = (reviewer: string, { keepReview }: ReviewNotes): LinkWorld => ({
  now: () => new Date().toISOString(),
  reviewer,
  linksOf: linksBetween,
  keepReview,
});

/** What people can change of links in a store. */
export const linkChanges = (store: Store, world: LinkWorld): LinkChanges => ({
  reviewLink: (input) => reviewLink(store, world, input),
  proposeLink: (input) => proposeLink(store, world, input),
  withdrawReview: (withdrawal) => withdrawReview(store, world, withdrawal),
  importReviews: (reviews) => importReviews(store, world, reviews),
});

import { journalIn, replaceEntry } from '../../graph/journal/journal.js';
import { linkReviewSchema, type LinkReview } from '../../schema/link-review.js';
import type { Configuration } from './configuration.js';
import { keptIn } from './kept-in.js';

/** What is kept outside the store of reviews of links. */
export interface ReviewNotes {
  /** Keeps a review; gives the way to take it back. */
  keepReview(review: LinkReview): () => void;
  kept(): KeptReviews;
}
export interface KeptReviews {
  readonly reviews: readonly LinkReview[];
  /** What cannot be read, and why. */
  readonly broken: readonly string[];
}

/** Where the embedded engine's file must be rebuildable, the journal in the data folder; Neo4j keeps its own data safe. */
export function reviewNotesFor({ neo4j, dataDir }: Pick<Configuration, 'neo4j' | 'dataDir'>): ReviewNotes {
  if (neo4j !== null) return NO_REVIEW_NOTES;
  const journal = journalIn(dataDir);
  return {
    keepReview: (review) => replaceEntry(journal, 'link-review', { key: review.id, data: review, bytes: null }),
    kept: () => {
      const { read, broken } = keptIn(dataDir, 'link-review', linkReviewSchema);
      return { reviews: read, broken };
    },
  };
}

const nothing = (): void => undefined;
export const NO_REVIEW_NOTES: ReviewNotes = {
  keepReview: () => nothing,
  kept: () => ({ reviews: [], broken: [] }),
};

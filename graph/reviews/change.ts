import type { MappingRelation } from '../../schema/link-batch.js';
import type { LinkReview, ReviewStatus } from '../../schema/link-review.js';
import type { UserError } from '../../schema/park.js';
import type { LinksOf } from '../write/links.js';

export interface LinkReviewInput {
  /** Id of the link. */
  readonly link: string;
  readonly status: ReviewStatus;
  /** Null leaves it as it is, or with PROPOSED to the machine. */
  readonly relation: MappingRelation | null;
  readonly note: string | null;
  /** When the review that was seen was made, null where none was seen; left out, whatever was said before does not matter. */
  readonly seen?: string | null;
}
export interface LinkProposal {
  /** Id of a measure. */
  readonly measure: string;
  /** Id of another, or of a dimension. */
  readonly to: string;
  /** As seen from the measure. */
  readonly relation: MappingRelation | null;
  readonly note: string | null;
}

export interface ReviewedLink {
  readonly linkId: string | null;
  readonly userErrors: readonly UserError[];
}

/** What became of reviews that were brought in. */
export interface ImportedReviews {
  readonly added: number;
  readonly replaced: number;
  /** What is known already, or has been judged since. */
  readonly unchanged: number;
  /** Everything that is wrong with any of them; then none was brought in. `field`: `reviews`, its place in the list, what of it. */
  readonly userErrors: readonly UserError[];
}

/** What somebody takes back. */
export interface Withdrawal {
  /** Id of a review or of a correction. */
  readonly id: string;
  /** When that which was seen was made; left out, whatever has that id is taken back. */
  readonly seen?: string | undefined;
}

export interface WithdrawnReview {
  /** Its id; null where nothing was taken back. */
  readonly review: string | null;
  readonly userErrors: readonly UserError[];
}

/** What people can change of links; each is done whole, or refused with every reason and nothing done. */
export interface LinkChanges {
  reviewLink(input: LinkReviewInput): Promise<ReviewedLink>;
  proposeLink(input: LinkProposal): Promise<ReviewedLink>;
  withdrawReview(withdrawal: Withdrawal): Promise<WithdrawnReview>;
  importReviews(reviews: readonly LinkReview[]): Promise<ImportedReviews>;
}

/** What a change of links needs from outside the graph. */
export interface LinkWorld {
  now(): string;
  /** Who is changing something. */
  readonly reviewer: string;
  readonly linksOf: LinksOf;
  /** Keeps a record outside the store, where that is needed; gives the way to take it back. */
  keepReview(record: LinkReview): () => void;
}

import type { WithdrawnReview } from '../../reviews/change.js';
import type { FactReview } from '../../../schema/fact-review.js';
import type { UserError } from '../../../schema/park.js';

/** Who gave or confirmed a fact by hand; null where nobody did. */
export interface GivenByHand {
  readonly reviewBy: string | null;
  readonly reviewAt: string | null;
  readonly reviewNote: string | null;
}

export interface GivenWithDocument {
  /** Id of the region that whoever brought it said it is of; null where nobody did. */
  readonly regionGiven?: string | null;
  /** Settled with it: another counts in its place; null of one that is only cited. */
  readonly superseded?: boolean | null;
}

export type FactReviewRow = FactReview;

export interface ReviewFactPayloadRow {
  readonly measureId: string | null;
  readonly userErrors: readonly UserError[];
}

export interface IngestDocumentPayloadRow {
  readonly documentId: string | null;
  readonly extraction: Readonly<Record<string, unknown>> | null;
  readonly created: boolean;
  readonly userErrors: readonly UserError[];
}

export type WithdrawReviewPayloadRow = WithdrawnReview;

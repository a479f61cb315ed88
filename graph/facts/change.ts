import type { DocumentReviews, FactChange, FactKind } from '../../schema/fact-review.js';
import type { AssignmentRole, DocumentKind } from '../../schema/model.js';
import type { UserError } from '../../schema/park.js';
import type { ImportedReviews, Withdrawal, WithdrawnReview } from '../reviews/change.js';

/** What somebody corrects of one measure. */
export interface FactReviewInput {
  /** Id of the measure. */
  readonly measure: string;
  readonly change: FactChange;
  readonly fact: FactKind;
  readonly asPrinted: string;
  readonly start: number | null;
  readonly end: number | null;
  /** Id of the body. */
  readonly agency: string | null;
  readonly role: AssignmentRole | null;
  /** Id of the product. */
  readonly product: string | null;
  readonly note: string | null;
}
export interface ReviewedFact {
  readonly measureId: string | null;
  readonly userErrors: readonly UserError[];
}

/** What became of corrections that were brought in. */
export type ImportedFacts = ImportedReviews;

/** What people can correct; each is done whole, or refused with every reason and nothing done. */
export interface FactChanges {
  reviewFact(input: FactReviewInput): Promise<ReviewedFact>;
  withdrawFact(withdrawal: Withdrawal): Promise<WithdrawnReview>;
  /** Each document in a transaction of its own, once all of them are looked at. */
  importFacts(documents: readonly DocumentReviews[]): Promise<ImportedFacts>;
}

/** A document that somebody brings: its text, or its file in base64. */
export interface BroughtDocument {
  readonly name: string;
  readonly text: string | null;
  readonly base64: string | null;
  readonly url: string | null;
  readonly kind: DocumentKind | null;
  /** Name of a region. */
  readonly region: string | null;
  readonly dryRun: boolean;
}
export interface BroughtResult {
  readonly documentId: string | null;
  /** What was read, as `cetu extract` prints it; null where it was not asked for or could not be read. */
  readonly extraction: Readonly<Record<string, unknown>> | null;
  readonly created: boolean;
  readonly userErrors: readonly UserError[];
}
export interface DocumentChanges {
  ingestDocument(input: BroughtDocument): Promise<BroughtResult>;
}

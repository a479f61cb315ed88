// Generated from the SDL and correct.graphql by `npm run generate`. Do not edit.
import { typedText } from '../../../api/typed-text.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What people do to a fact that was read. */
export type FactChange =
  /** Take out what was read and does not stand there. Of a title or bounds: take back what was corrected before. */
  | 'REMOVE'
  /** Put in what stands there and was not read. Of bodies and products only: a title and bounds are always there. */
  | 'ADD'
  /** Put something else in place of what was read there. */
  | 'REPLACE';

/** What of a measure people correct. */
export type FactKind =
  /** A body's part in it. */
  | 'ASSIGNMENT'
  /** A financial product that it names. */
  | 'PRODUCT'
  /** Its heading. */
  | 'TITLE'
  /** Where it begins and ends. What stands within is read anew; what it lost belongs to no measure until another one's bounds take it in. */
  | 'BOUNDS';

/**
 * A correction of what was read. What each takes, beside measure, asPrinted and note:
 *
 * ASSIGNMENT: ADD start, end, agency, role; REPLACE start, end, and agency or role or both; REMOVE nothing, or start and end or agency to tell it from others printed so.
 * PRODUCT: ADD and REPLACE start, end, product; REMOVE nothing, or start and end or product.
 * TITLE and BOUNDS: REPLACE start, end; REMOVE nothing: it takes back what was corrected.
 *
 * A place lies in the measure (new bounds in the document, clear of other measures), or where the measure names a body in a table of tasks. A body takes one part in a measure: correcting it corrects all places that name it there.
 * Of two corrections of one place, one body, one product, one title or one measure's bounds the later holds; one that brings back what was read takes the earlier one back.
 */
export type ReviewFactInput = {
  /** Id of the measure; not one of a copy or retelling: correct its original. */
  readonly measure: string | number;
  /** What is done. */
  readonly change: FactChange;
  /** To what. */
  readonly fact: FactKind;
  /** What stands from start to end, exactly or as the measure's text prints it; for REMOVE the name, title or text as the API gives it. */
  readonly asPrinted: string;
  /** Where it begins, in UTF-16 code units into Document.text. */
  readonly start?: number | null | undefined;
  /** Where it ends, exclusive. */
  readonly end?: number | null | undefined;
  /** Id of the body. */
  readonly agency?: string | number | null | undefined;
  /** Its part. */
  readonly role?: AssignmentRole | null | undefined;
  /** Id of the product: one of the vocabulary, or one that a measure names. */
  readonly product?: string | number | null | undefined;
  /** Why, in at most 2,000 characters. */
  readonly note?: string | null | undefined;
};

/** Part a body has in a measure. */
export type AssignmentRole =
  /** Leads (牵头). */
  | 'LEAD'
  /** Supports (配合, 参与, 支持). */
  | 'SUPPORT'
  /** Answers for it, without being told apart (责任单位). */
  | 'RESPONSIBLE';

/** What is to be as if nobody had said it. */
export type WithdrawReviewInput = {
  /** Id of a correction (`cor:…`) or of a review (`rev:…`), as `FactReview.id`, findings and `cetu reviews` name it. */
  readonly review: string | number;
  /**
   * The `review.at` that you have seen: where that id says something later since (another review of the same words was brought in),
   * nothing is taken back and REVIEWED_MEANWHILE tells whose it is. Left out, what it says now is taken back, whoever said it, as
   * with reviewLink. The number of a correction that was taken back goes to no other.
   */
  readonly seen?: string | null | undefined;
};

export type ReviewFactMutationVariables = Exact<{
  input: ReviewFactInput;
}>;

export type ReviewFactMutation = {
  readonly reviewFact: {
    readonly measure: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly field: ReadonlyArray<string> | null;
      readonly code: string;
      readonly message: string;
    }>;
  };
};

export type WithdrawReviewMutationVariables = Exact<{
  input: WithdrawReviewInput;
}>;

export type WithdrawReviewMutation = {
  readonly withdrawReview: {
    readonly review: string | null;
    readonly userErrors: ReadonlyArray<{
      readonly field: ReadonlyArray<string> | null;
      readonly code: string;
      readonly message: string;
    }>;
  };
};

export type CorrectBodiesQueryVariables = Exact<{
  text: string;
}>;

export type CorrectBodiesQuery = {
  readonly agencies: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  };
};

export type CorrectProductsQueryVariables = Exact<{
  text: string;
}>;

export type CorrectProductsQuery = {
  readonly products: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  };
};

export const ReviewFact = typedText<ReviewFactMutation, ReviewFactMutationVariables>(
  'ReviewFact',
  'mutation ReviewFact($input:ReviewFactInput!){reviewFact(input:$input){measure{id}userErrors{field code message}}}',
);
export const WithdrawReview = typedText<WithdrawReviewMutation, WithdrawReviewMutationVariables>(
  'WithdrawReview',
  'mutation WithdrawReview($input:WithdrawReviewInput!){withdrawReview(input:$input){review userErrors{field code message}}}',
);
export const CorrectBodies = typedText<CorrectBodiesQuery, CorrectBodiesQueryVariables>(
  'CorrectBodies',
  'query CorrectBodies($text:String!){agencies(first:20 filter:{text:$text includeUnnamed:true}){totalCount nodes{id name}}}',
);
export const CorrectProducts = typedText<CorrectProductsQuery, CorrectProductsQueryVariables>(
  'CorrectProducts',
  'query CorrectProducts($text:String!){products(first:20 filter:{text:$text includeUnnamed:true}){totalCount nodes{id name}}}',
);

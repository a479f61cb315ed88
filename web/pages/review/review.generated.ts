// Generated from the SDL and review.graphql by `npm run generate`. Do not edit.
import { typedText } from '../../api/typed-text.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What is linked. */
export type LinkKind =
  /** Two measures: a Counterpart. */
  | 'COUNTERPART'
  /** A measure and a dimension of a scheme: an IndicatorLink. */
  | 'INDICATOR';

/** How two provisions relate in content, seen from `from` (after NIST OSCAL's mapping model). */
export type MappingRelation =
  /** Both say nearly the same. */
  | 'EQUIVALENT'
  /** All but little of `from` is in `to`, which says more. */
  | 'NARROWER'
  /** All but little of `to` is in `from`, which says more. */
  | 'BROADER'
  /** Each has something of its own beside what they share. */
  | 'OVERLAPS';

/** In what two provisions, or a provision and a dimension, are alike. */
export type RationaleKind =
  /** A word, weighed by how rare it is. */
  | 'SHARED_TERM'
  /** A notion of the field, in whatever words. */
  | 'SHARED_CONCEPT'
  /** A financial product, or the wider one. */
  | 'SHARED_PRODUCT'
  /** Bodies of one functional line answer for both. */
  | 'SHARED_AGENCY_SYSTEM'
  /** A wider notion that both belong to, and that one of them does not name. */
  | 'SHARED_TOPIC'
  /** A promise about the same thing. */
  | 'SHARED_TARGET'
  /** The same is done to the same. */
  | 'SHARED_ACTION'
  /** Words in both headings. */
  | 'SAME_HEADING'
  /** Both cite the same document, or the one the other. */
  | 'CITATION'
  /** What a person who proposed the link gave as the reason, with both provisions whole; it weighs nothing. */
  | 'HUMAN';

/** A review of a link. */
export type ReviewLinkInput = {
  /** Id of the counterpart or indicator link. */
  readonly link: string | number;
  /** Whether it stands; PROPOSED leaves it open again. */
  readonly status: ReviewStatus;
  /**
   * How the two measures relate, seen from `from`. Left out or null, it stays as it is with CONFIRMED and REJECTED; with PROPOSED it is
   * as compared again, whoever set another. Never of a link to a dimension.
   */
  readonly relation?: MappingRelation | null | undefined;
  /** Why, in words: at most 2,000 characters. */
  readonly note?: string | null | undefined;
  /**
   * The `review.at` that you have seen, null where there was no review: where somebody has reviewed the link since, nothing is
   * changed and REVIEWED_MEANWHILE tells who. Left out, the later review holds, and whose it replaced is told nobody.
   */
  readonly seen?: string | null | undefined;
};

/** Whether something that was found or stated stands. */
export type ReviewStatus =
  /** Found by the machine, or proposed by a person, and not decided: links count with their confidence, evidence does not count. */
  | 'PROPOSED'
  /** It stands. */
  | 'CONFIRMED'
  /** It does not stand. */
  | 'REJECTED';

export type ReviewQueueQueryVariables = Exact<{
  kind: LinkKind;
  documents?: ReadonlyArray<string | number> | string | number | null | undefined;
  after?: string | null | undefined;
}>;

export type ReviewQueueQuery = {
  readonly links: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<
      { readonly id: string; readonly confidence: number } | { readonly id: string; readonly confidence: number }
    >;
  };
};

export type ReviewProgressQueryVariables = Exact<{
  kind: LinkKind;
  documents?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;

export type ReviewProgressQuery = {
  readonly open: { readonly totalCount: number };
  readonly confirmed: { readonly totalCount: number };
  readonly rejected: { readonly totalCount: number };
};

export type ReviewScopesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ReviewScopesQuery = {
  readonly documents: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly printedTitle: string | null;
    }>;
  };
};

export type ReviewedLinkQueryVariables = Exact<{
  id: string | number;
}>;

export type ReviewedLinkQuery = {
  readonly node:
    | { readonly __typename: 'Agency'; readonly id: string }
    | { readonly __typename: 'AgencySystem'; readonly id: string }
    | { readonly __typename: 'Document'; readonly id: string }
    | { readonly __typename: 'Section'; readonly id: string }
    | { readonly __typename: 'Finding'; readonly id: string }
    | { readonly __typename: 'Gap'; readonly id: string }
    | { readonly __typename: 'Indicator'; readonly id: string }
    | {
        readonly __typename: 'Counterpart';
        readonly relation: MappingRelation;
        readonly confidence: number;
        readonly status: ReviewStatus;
        readonly applies: boolean;
        readonly id: string;
        readonly review: {
          readonly status: ReviewStatus;
          readonly by: string;
          readonly at: string;
          readonly note: string | null;
        } | null;
        readonly from: {
          readonly id: string;
          readonly number: string;
          readonly title: string;
          readonly text: string;
          readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
          readonly document: { readonly id: string; readonly title: string; readonly printedTitle: string | null };
        };
        readonly to: {
          readonly id: string;
          readonly number: string;
          readonly title: string;
          readonly text: string;
          readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
          readonly document: { readonly id: string; readonly title: string; readonly printedTitle: string | null };
        };
        readonly rationale: ReadonlyArray<{
          readonly kind: RationaleKind;
          readonly text: string;
          readonly weight: number;
          readonly fromSpan: {
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly document: { readonly slug: string };
          } | null;
          readonly toSpan: {
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly document: { readonly slug: string };
          } | null;
        }>;
      }
    | {
        readonly __typename: 'IndicatorLink';
        readonly confidence: number;
        readonly status: ReviewStatus;
        readonly id: string;
        readonly review: {
          readonly status: ReviewStatus;
          readonly by: string;
          readonly at: string;
          readonly note: string | null;
        } | null;
        readonly measure: {
          readonly id: string;
          readonly number: string;
          readonly title: string;
          readonly text: string;
          readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
          readonly document: { readonly id: string; readonly title: string; readonly printedTitle: string | null };
        };
        readonly indicator: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
          readonly text: string;
          readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
          readonly document: { readonly id: string; readonly title: string; readonly printedTitle: string | null };
        };
        readonly rationale: ReadonlyArray<{
          readonly kind: RationaleKind;
          readonly text: string;
          readonly weight: number;
          readonly fromSpan: {
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly document: { readonly slug: string };
          } | null;
          readonly toSpan: {
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly document: { readonly slug: string };
          } | null;
        }>;
      }
    | { readonly __typename: 'Concept'; readonly id: string }
    | { readonly __typename: 'Measure'; readonly id: string }
    | { readonly __typename: 'Park'; readonly id: string }
    | { readonly __typename: 'Evidence'; readonly id: string }
    | { readonly __typename: 'FinancialProduct'; readonly id: string }
    | { readonly __typename: 'Region'; readonly id: string }
    | { readonly __typename: 'Target'; readonly id: string }
    | null;
};

export type ReviewLinkMutationVariables = Exact<{
  input: ReviewLinkInput;
}>;

export type ReviewLinkMutation = {
  readonly reviewLink: {
    readonly counterpart: {
      readonly id: string;
      readonly status: ReviewStatus;
      readonly relation: MappingRelation;
    } | null;
    readonly indicatorLink: { readonly id: string; readonly status: ReviewStatus } | null;
    readonly userErrors: ReadonlyArray<{
      readonly field: ReadonlyArray<string> | null;
      readonly code: string;
      readonly message: string;
    }>;
  };
};

export type LinkReviewFragment = {
  readonly status: ReviewStatus;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
};

export type ReviewSideFragment = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
  readonly document: { readonly id: string; readonly title: string; readonly printedTitle: string | null };
};

export type WhereFragment = {
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
};

export type LinkReasonFragment = {
  readonly kind: RationaleKind;
  readonly text: string;
  readonly weight: number;
  readonly fromSpan: {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly document: { readonly slug: string };
  } | null;
  readonly toSpan: {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly document: { readonly slug: string };
  } | null;
};

export type PlaceFragment = {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
};

export const ReviewQueue = typedText<ReviewQueueQuery, ReviewQueueQueryVariables>(
  'ReviewQueue',
  'query ReviewQueue($kind:LinkKind!$documents:[ID!]$after:String){links(first:50 after:$after filter:{kinds:[$kind]statuses:[PROPOSED]documents:$documents}orderBy:{by:CONFIDENCE direction:ASC}){pageInfo{hasNextPage endCursor}nodes{...on Counterpart{id confidence}...on IndicatorLink{id confidence}}}}',
);
export const ReviewProgress = typedText<ReviewProgressQuery, ReviewProgressQueryVariables>(
  'ReviewProgress',
  'query ReviewProgress($kind:LinkKind!$documents:[ID!]){open:links(first:1 filter:{kinds:[$kind]statuses:[PROPOSED]documents:$documents}){totalCount}confirmed:links(first:1 filter:{kinds:[$kind]statuses:[CONFIRMED]documents:$documents}){totalCount}rejected:links(first:1 filter:{kinds:[$kind]statuses:[REJECTED]documents:$documents}){totalCount}}',
);
export const ReviewScopes = typedText<ReviewScopesQuery, ReviewScopesQueryVariables>(
  'ReviewScopes',
  'query ReviewScopes($after:String){documents(first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{id title printedTitle}}}',
);
export const ReviewedLink = typedText<ReviewedLinkQuery, ReviewedLinkQueryVariables>(
  'ReviewedLink',
  'query ReviewedLink($id:ID!){node(id:$id){__typename id ...on Counterpart{relation confidence status applies review{...LinkReview}from{...ReviewSide}to{...ReviewSide}rationale{...LinkReason}}...on IndicatorLink{confidence status review{...LinkReview}measure{...ReviewSide}indicator{id code name text span{...Where}document{id title printedTitle}}rationale{...LinkReason}}}}fragment LinkReview on Review{status by at note}fragment ReviewSide on Measure{id number title text span{...Where}document{id title printedTitle}}fragment Where on Span{start end document{slug}}fragment LinkReason on Rationale{kind text weight fromSpan{...Place}toSpan{...Place}}fragment Place on Span{...Where quote}',
);
export const ReviewLink = typedText<ReviewLinkMutation, ReviewLinkMutationVariables>(
  'ReviewLink',
  'mutation ReviewLink($input:ReviewLinkInput!){reviewLink(input:$input){counterpart{id status relation}indicatorLink{id status}userErrors{field code message}}}',
);

// Generated from the SDL and coverage.graphql by `npm run generate`. Do not edit.
import { typedText } from '../../api/typed-text.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far a provision of a baseline is taken up in another document, as far as its text shows. */
export type CoverageStatus =
  /**
   * A counterpart contains it (EQUIVALENT, or the other says more: BROADER of a lower document's, NARROWER of the baseline's own),
   * or is very like it: a confidence of 0.7 or more, and in no slot but ACTOR says less than the baseline's or less firmly (seen from a
   * baseline's that is `to`: no DROPPED and no WEAKER; from one that is `from`: no ADDED and no STRONGER), nor names other products or
   * figures in place of its own (PRODUCT or NUMBER CHANGED).
   */
  | 'COVERED'
  /** A counterpart shares a part of it: OVERLAPS, or less than it says, with a confidence below 0.7 or with a slot in which something is lacking. */
  | 'PARTIAL'
  /** No counterpart was found: see `nearest` for what was looked at. */
  | 'NONE_FOUND';

/** Why a held document is no column. */
export type LeftOutReason =
  /** It has no known level, so that nothing tells whether it ranks below the baseline. */
  | 'UNKNOWN_LEVEL'
  /** It has expired, and no other text has taken its place. */
  | 'EXPIRED'
  /** With `inForceOn` only: it is a draft, which is in force on no day. */
  | 'DRAFT'
  /** With `inForceOn` only: nothing tells from which day it is in force. */
  | 'UNDATED';

/** What sort of document a text is. */
export type DocumentKind =
  /** An overall plan or scheme that others carry out (总体方案). */
  | 'MASTER_PLAN'
  /** Opinions on carrying something out (实施意见). */
  | 'IMPLEMENTATION_OPINION'
  /** A plan or scheme for carrying something out (实施方案, 行动计划). */
  | 'IMPLEMENTATION_PLAN'
  /** A scheme by which parks are judged (园区评价方案). */
  | 'PARK_SCHEME'
  /** A regulation in articles (条例, 办法, 规定). */
  | 'REGULATION'
  /** A notice that says something of its own (通知). */
  | 'NOTICE'
  /** An answer to a question or request (批复, 复函). */
  | 'REPLY'
  /** None of these, or not told. */
  | 'OTHER';

/** Rank of a government, or of what a government of that rank issued. */
export type GovernmentLevel =
  /** The whole country (国家). */
  | 'NATIONAL'
  /** A province, autonomous region or city under the central government (省). */
  | 'PROVINCIAL'
  /** A city (市). */
  | 'MUNICIPAL'
  /** A county, county-level city or district (县, 区). */
  | 'COUNTY'
  /** A body of several regions together, such as a joint office of an innovation corridor. */
  | 'INTERREGIONAL';

export type CoverageDocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type CoverageDocumentsQuery = {
  readonly documents: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly slug: string;
      readonly title: string;
      readonly printedTitle: string | null;
      readonly kind: DocumentKind;
      readonly level: GovernmentLevel | null;
      readonly measures: { readonly totalCount: number };
    }>;
  };
};

export type CoverageQueryVariables = Exact<{
  baseline: string | number;
  against?: ReadonlyArray<string | number> | string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type CoverageQuery = {
  readonly coverage: {
    readonly totalColumns: number;
    readonly leftOut: ReadonlyArray<{
      readonly reason: LeftOutReason;
      readonly count: number;
      readonly documents: ReadonlyArray<{
        readonly slug: string;
        readonly title: string;
        readonly printedTitle: string | null;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly columns: ReadonlyArray<{
      readonly id: string;
      readonly slug: string;
      readonly title: string;
      readonly printedTitle: string | null;
      readonly kind: DocumentKind;
      readonly level: GovernmentLevel | null;
      readonly draft: boolean;
    }>;
    readonly summary: ReadonlyArray<{
      readonly applies: boolean;
      readonly compared: boolean;
      readonly covered: number;
      readonly partial: number;
      readonly none: number;
      readonly share: number;
    }>;
    readonly rows: ReadonlyArray<{
      readonly measure: {
        readonly id: string;
        readonly number: string;
        readonly title: string;
        readonly span: { readonly start: number; readonly end: number };
      };
      readonly cells: ReadonlyArray<{
        readonly status: CoverageStatus;
        readonly counterparts: ReadonlyArray<{ readonly id: string }>;
      }>;
    }>;
  };
};

export const CoverageDocuments = typedText<CoverageDocumentsQuery, CoverageDocumentsQueryVariables>(
  'CoverageDocuments',
  'query CoverageDocuments($after:String){documents(first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{id slug title printedTitle kind level measures{totalCount}}}}',
);
export const Coverage = typedText<CoverageQuery, CoverageQueryVariables>(
  'Coverage',
  'query Coverage($baseline:ID!$against:[ID!]$first:PositiveInt!$after:String){coverage(baseline:$baseline against:$against first:$first after:$after){totalColumns leftOut{reason count documents{slug title printedTitle}}pageInfo{hasNextPage endCursor}columns{id slug title printedTitle kind level draft}summary{applies compared covered partial none share}rows{measure{id number title span{start end}}cells{status counterparts{id}}}}}',
);

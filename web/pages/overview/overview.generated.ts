// Generated from the SDL and overview.graphql by `npm run generate`. Do not edit.
import { typedText } from '../../api/typed-text.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** How much a finding matters. */
export type FindingSeverity =
  /** Something could not be read. */
  | 'ERROR'
  /** Something may be read wrongly or is missing from the document. */
  | 'WARNING'
  /** Worth knowing; nothing is lost. */
  | 'INFO';

export type OverviewQueryVariables = Exact<{ [key: string]: never }>;

export type OverviewQuery = {
  readonly documents: { readonly totalCount: number };
  readonly dated: { readonly totalCount: number };
  readonly newest: {
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly title: string;
      readonly printedTitle: string | null;
      readonly issuedOn: string | null;
      readonly effectiveOn: string | null;
      readonly supersedes: {
        readonly earlier: { readonly slug: string; readonly title: string; readonly printedTitle: string | null };
      } | null;
    }>;
  };
  readonly measures: { readonly totalCount: number };
  readonly agencies: { readonly totalCount: number };
  readonly products: { readonly totalCount: number };
  readonly targets: { readonly totalCount: number };
  readonly parks: { readonly totalCount: number };
};

export type OverviewDocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type OverviewDocumentsQuery = {
  readonly documents: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly slug: string;
      readonly title: string;
      readonly printedTitle: string | null;
      readonly kind: DocumentKind;
      readonly level: GovernmentLevel | null;
      readonly draft: boolean;
      readonly issuedOn: string | null;
      readonly docNumber: string | null;
      readonly measures: { readonly totalCount: number };
      readonly supersededBy: {
        readonly on: string | null;
        readonly later: { readonly slug: string; readonly title: string };
      } | null;
      readonly variants: ReadonlyArray<{
        readonly similarity: number;
        readonly document: { readonly slug: string; readonly title: string };
      }>;
    }>;
  };
};

export type FindingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type FindingsQuery = {
  readonly findings: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly severity: FindingSeverity;
      readonly message: string;
      readonly document: { readonly slug: string; readonly title: string };
      readonly span: {
        readonly start: number;
        readonly end: number;
        readonly document: { readonly slug: string };
      } | null;
    }>;
  };
};

export type WhereFragment = {
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
};

export const Overview = typedText<OverviewQuery, OverviewQueryVariables>(
  'Overview',
  'query Overview{documents{totalCount}dated:documents(filter:{issuedFrom:"0001-01-01"}){totalCount}newest:documents(first:5 orderBy:{by:ISSUED_ON direction:DESC}){nodes{slug title printedTitle issuedOn effectiveOn supersedes{earlier{slug title printedTitle}}}}measures{totalCount}agencies{totalCount}products{totalCount}targets{totalCount}parks{totalCount}}',
);
export const OverviewDocuments = typedText<OverviewDocumentsQuery, OverviewDocumentsQueryVariables>(
  'OverviewDocuments',
  'query OverviewDocuments($after:String){documents(first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{slug title printedTitle kind level draft issuedOn docNumber measures{totalCount}supersededBy{on later{slug title}}variants{document{slug title}similarity}}}}',
);
export const Findings = typedText<FindingsQuery, FindingsQueryVariables>(
  'Findings',
  'query Findings($after:String){findings(first:50 after:$after filter:{severities:[ERROR WARNING]}){totalCount pageInfo{hasNextPage endCursor}nodes{id code severity message document{slug title}span{...Where}}}}fragment Where on Span{start end document{slug}}',
);

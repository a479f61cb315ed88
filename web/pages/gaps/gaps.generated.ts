// Generated from the SDL and gaps.graphql by `npm run generate`. Do not edit.
import { typedText } from '../../api/typed-text.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** What can be missing. See GapSeverity for how bad it is. */
export type GapKind =
  /**
   * A measure of a higher document that a lower one on the same subject has no counterpart of: the subject is the higher document's
   * measure, `document` the lower one. Only where the higher document is national or applies to the lower one's place; the message says
   * whether it applies, for only then can anything be owed, and names another text of that place that has what this one leaves out.
   */
  | 'MEASURE_WITHOUT_COUNTERPART'
  /** Nobody is named who answers for it. Where that is so of more measures than not, it is one gap, of the document. */
  | 'MEASURE_WITHOUT_AGENCY'
  /**
   * Several bodies are named and none leads; one body alone needs no lead. Where that is so of more measures than have a lead, it is one gap,
   * of the document.
   */
  | 'MEASURE_WITHOUT_LEAD'
  /** No measure of any held document supports this dimension of a scheme. A scheme none of whose dimensions has one is one gap, of the scheme. */
  | 'INDICATOR_WITHOUT_MEASURE'
  /** It supports no dimension of a held scheme, while others of its document do: a document none of whose measures does is on another subject. */
  | 'MEASURE_WITHOUT_INDICATOR'
  /** Only documents of one place name this product, or one that is a kind of it: none without places, which holds everywhere, and none of a zone of several. */
  | 'PRODUCT_IN_ONE_REGION_ONLY'
  /** A criterion that a park does not meet, or meets in part: by confirmed evidence. */
  | 'CRITERION_UNMET'
  /** A criterion of which nothing confirmed is known. A park of which nothing at all is known is one gap, of the park. */
  | 'CRITERION_UNKNOWN';

/** How bad a gap is, by a rule that anyone can follow. */
export type GapSeverity =
  /** CRITERION_UNMET without any points; MEASURE_WITHOUT_AGENCY of a measure, below the national level. */
  | 'HIGH'
  /**
   * CRITERION_UNMET in part; CRITERION_UNKNOWN; MEASURE_WITHOUT_AGENCY of a whole document below the national level; MEASURE_WITHOUT_LEAD in
   * a document that gives leads in more measures; INDICATOR_WITHOUT_MEASURE of a dimension; MEASURE_WITHOUT_COUNTERPART where the higher
   * document applies to the place of the lower one, which is no park scheme, and no other text of that place that is held has it. Not where
   * the higher is a draft, or later than the lower, nor where either has expired: then nothing is owed, or not by this text.
   */
  | 'MEDIUM'
  /** All others: they say how texts differ, not that anyone has left something undone. */
  | 'LOW';

/** Which gaps are wanted; what is left out does not restrict. */
export type GapFilter = {
  /** Only of these kinds. */
  readonly kinds?: ReadonlyArray<GapKind> | null | undefined;
  /**
   * Only of these documents (ids), all held, no copies and none in whose place another counts; of a scheme also those of the parks it judges,
   * which it has whatever counts in its place.
   */
  readonly documents?: ReadonlyArray<string | number> | null | undefined;
  /** Only of these parks (ids), all known. */
  readonly parks?: ReadonlyArray<string | number> | null | undefined;
  /** Only so bad. */
  readonly severities?: ReadonlyArray<GapSeverity> | null | undefined;
};

/** Part a body has in a measure. */
export type AssignmentRole =
  /** Leads (牵头). */
  | 'LEAD'
  /** Supports (配合, 参与, 支持). */
  | 'SUPPORT'
  /** Answers for it, without being told apart (责任单位). */
  | 'RESPONSIBLE';

export type GapsQueryVariables = Exact<{
  filter?: GapFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type GapsQuery = {
  readonly gaps: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: GapKind;
      readonly severity: GapSeverity;
      readonly message: string;
      readonly document: {
        readonly slug: string;
        readonly title: string;
        readonly printedTitle: string | null;
        readonly level: GovernmentLevel | null;
      } | null;
      readonly park: { readonly id: string; readonly name: string; readonly sample: boolean } | null;
      readonly subject:
        | { readonly __typename: 'Agency'; readonly id: string }
        | { readonly __typename: 'AgencySystem'; readonly id: string }
        | {
            readonly __typename: 'Document';
            readonly slug: string;
            readonly title: string;
            readonly printedTitle: string | null;
            readonly id: string;
          }
        | { readonly __typename: 'Section'; readonly id: string }
        | { readonly __typename: 'Finding'; readonly id: string }
        | { readonly __typename: 'Gap'; readonly id: string }
        | {
            readonly __typename: 'Indicator';
            readonly code: string;
            readonly name: string;
            readonly id: string;
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
            readonly document: { readonly title: string; readonly printedTitle: string | null };
          }
        | { readonly __typename: 'Counterpart'; readonly id: string }
        | { readonly __typename: 'IndicatorLink'; readonly id: string }
        | { readonly __typename: 'Concept'; readonly id: string }
        | {
            readonly __typename: 'Measure';
            readonly number: string;
            readonly title: string;
            readonly id: string;
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
            readonly document: {
              readonly title: string;
              readonly printedTitle: string | null;
              readonly level: GovernmentLevel | null;
            };
          }
        | { readonly __typename: 'Park'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Evidence'; readonly id: string }
        | {
            readonly __typename: 'FinancialProduct';
            readonly name: string;
            readonly id: string;
            readonly mentions: {
              readonly nodes: ReadonlyArray<{
                readonly span: {
                  readonly start: number;
                  readonly end: number;
                  readonly document: { readonly slug: string };
                };
              }>;
            };
          }
        | { readonly __typename: 'Region'; readonly id: string }
        | { readonly __typename: 'Target'; readonly id: string };
      readonly remedies: ReadonlyArray<{
        readonly measure: {
          readonly id: string;
          readonly number: string;
          readonly title: string;
          readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
          readonly document: { readonly title: string; readonly printedTitle: string | null };
        };
        readonly agencies: ReadonlyArray<{
          readonly role: AssignmentRole;
          readonly agency: { readonly id: string; readonly name: string };
          readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
        }>;
        readonly products: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      }>;
    }>;
  };
};

export type GapCountsQueryVariables = Exact<{
  documents?: ReadonlyArray<string | number> | string | number | null | undefined;
  parks?: ReadonlyArray<string | number> | string | number | null | undefined;
  severities?: ReadonlyArray<GapSeverity> | GapSeverity | null | undefined;
}>;

export type GapCountsQuery = {
  readonly CRITERION_UNMET: { readonly totalCount: number };
  readonly MEASURE_WITHOUT_AGENCY: { readonly totalCount: number };
  readonly MEASURE_WITHOUT_LEAD: { readonly totalCount: number };
  readonly INDICATOR_WITHOUT_MEASURE: { readonly totalCount: number };
  readonly CRITERION_UNKNOWN: { readonly totalCount: number };
  readonly MEASURE_WITHOUT_COUNTERPART: { readonly totalCount: number };
  readonly MEASURE_WITHOUT_INDICATOR: { readonly totalCount: number };
  readonly PRODUCT_IN_ONE_REGION_ONLY: { readonly totalCount: number };
};

export type GapDocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type GapDocumentsQuery = {
  readonly documents: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly printedTitle: string | null;
    }>;
  };
};

export type GapParksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type GapParksQuery = {
  readonly parks: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  };
};

export type ShownGapFragment = {
  readonly id: string;
  readonly kind: GapKind;
  readonly severity: GapSeverity;
  readonly message: string;
  readonly document: {
    readonly slug: string;
    readonly title: string;
    readonly printedTitle: string | null;
    readonly level: GovernmentLevel | null;
  } | null;
  readonly park: { readonly id: string; readonly name: string; readonly sample: boolean } | null;
  readonly subject:
    | { readonly __typename: 'Agency'; readonly id: string }
    | { readonly __typename: 'AgencySystem'; readonly id: string }
    | {
        readonly __typename: 'Document';
        readonly slug: string;
        readonly title: string;
        readonly printedTitle: string | null;
        readonly id: string;
      }
    | { readonly __typename: 'Section'; readonly id: string }
    | { readonly __typename: 'Finding'; readonly id: string }
    | { readonly __typename: 'Gap'; readonly id: string }
    | {
        readonly __typename: 'Indicator';
        readonly code: string;
        readonly name: string;
        readonly id: string;
        readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
        readonly document: { readonly title: string; readonly printedTitle: string | null };
      }
    | { readonly __typename: 'Counterpart'; readonly id: string }
    | { readonly __typename: 'IndicatorLink'; readonly id: string }
    | { readonly __typename: 'Concept'; readonly id: string }
    | {
        readonly __typename: 'Measure';
        readonly number: string;
        readonly title: string;
        readonly id: string;
        readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
        readonly document: {
          readonly title: string;
          readonly printedTitle: string | null;
          readonly level: GovernmentLevel | null;
        };
      }
    | { readonly __typename: 'Park'; readonly name: string; readonly id: string }
    | { readonly __typename: 'Evidence'; readonly id: string }
    | {
        readonly __typename: 'FinancialProduct';
        readonly name: string;
        readonly id: string;
        readonly mentions: {
          readonly nodes: ReadonlyArray<{
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
          }>;
        };
      }
    | { readonly __typename: 'Region'; readonly id: string }
    | { readonly __typename: 'Target'; readonly id: string };
  readonly remedies: ReadonlyArray<{
    readonly measure: {
      readonly id: string;
      readonly number: string;
      readonly title: string;
      readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
      readonly document: { readonly title: string; readonly printedTitle: string | null };
    };
    readonly agencies: ReadonlyArray<{
      readonly role: AssignmentRole;
      readonly agency: { readonly id: string; readonly name: string };
      readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
    }>;
    readonly products: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  }>;
};

type GapSubject_Agency_Fragment = { readonly __typename: 'Agency'; readonly id: string };

type GapSubject_AgencySystem_Fragment = { readonly __typename: 'AgencySystem'; readonly id: string };

type GapSubject_Document_Fragment = {
  readonly __typename: 'Document';
  readonly slug: string;
  readonly title: string;
  readonly printedTitle: string | null;
  readonly id: string;
};

type GapSubject_Section_Fragment = { readonly __typename: 'Section'; readonly id: string };

type GapSubject_Finding_Fragment = { readonly __typename: 'Finding'; readonly id: string };

type GapSubject_Gap_Fragment = { readonly __typename: 'Gap'; readonly id: string };

type GapSubject_Indicator_Fragment = {
  readonly __typename: 'Indicator';
  readonly code: string;
  readonly name: string;
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
  readonly document: { readonly title: string; readonly printedTitle: string | null };
};

type GapSubject_Counterpart_Fragment = { readonly __typename: 'Counterpart'; readonly id: string };

type GapSubject_IndicatorLink_Fragment = { readonly __typename: 'IndicatorLink'; readonly id: string };

type GapSubject_Concept_Fragment = { readonly __typename: 'Concept'; readonly id: string };

type GapSubject_Measure_Fragment = {
  readonly __typename: 'Measure';
  readonly number: string;
  readonly title: string;
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
  readonly document: {
    readonly title: string;
    readonly printedTitle: string | null;
    readonly level: GovernmentLevel | null;
  };
};

type GapSubject_Park_Fragment = { readonly __typename: 'Park'; readonly name: string; readonly id: string };

type GapSubject_Evidence_Fragment = { readonly __typename: 'Evidence'; readonly id: string };

type GapSubject_FinancialProduct_Fragment = {
  readonly __typename: 'FinancialProduct';
  readonly name: string;
  readonly id: string;
  readonly mentions: {
    readonly nodes: ReadonlyArray<{
      readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
    }>;
  };
};

type GapSubject_Region_Fragment = { readonly __typename: 'Region'; readonly id: string };

type GapSubject_Target_Fragment = { readonly __typename: 'Target'; readonly id: string };

export type GapSubjectFragment =
  | GapSubject_Agency_Fragment
  | GapSubject_AgencySystem_Fragment
  | GapSubject_Document_Fragment
  | GapSubject_Section_Fragment
  | GapSubject_Finding_Fragment
  | GapSubject_Gap_Fragment
  | GapSubject_Indicator_Fragment
  | GapSubject_Counterpart_Fragment
  | GapSubject_IndicatorLink_Fragment
  | GapSubject_Concept_Fragment
  | GapSubject_Measure_Fragment
  | GapSubject_Park_Fragment
  | GapSubject_Evidence_Fragment
  | GapSubject_FinancialProduct_Fragment
  | GapSubject_Region_Fragment
  | GapSubject_Target_Fragment;

export type WhereFragment = {
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
};

export const Gaps = typedText<GapsQuery, GapsQueryVariables>(
  'Gaps',
  'query Gaps($filter:GapFilter$after:String){gaps(filter:$filter first:25 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ShownGap}}}fragment ShownGap on Gap{id kind severity message document{slug title printedTitle level}park{id name sample}subject{...GapSubject}remedies{measure{id number title span{...Where}document{title printedTitle}}agencies{role agency{id name}span{...Where}}products{id name}}}fragment GapSubject on Node{__typename id ...on Measure{number title span{...Where}document{title printedTitle level}}...on Indicator{code name span{...Where}document{title printedTitle}}...on FinancialProduct{name mentions(first:1){nodes{span{...Where}}}}...on Document{slug title printedTitle}...on Park{name}}fragment Where on Span{start end document{slug}}',
);
export const GapCounts = typedText<GapCountsQuery, GapCountsQueryVariables>(
  'GapCounts',
  'query GapCounts($documents:[ID!]$parks:[ID!]$severities:[GapSeverity!]){CRITERION_UNMET:gaps(first:1 filter:{kinds:[CRITERION_UNMET]documents:$documents parks:$parks severities:$severities}){totalCount}MEASURE_WITHOUT_AGENCY:gaps(first:1 filter:{kinds:[MEASURE_WITHOUT_AGENCY]documents:$documents parks:$parks severities:$severities}){totalCount}MEASURE_WITHOUT_LEAD:gaps(first:1 filter:{kinds:[MEASURE_WITHOUT_LEAD]documents:$documents parks:$parks severities:$severities}){totalCount}INDICATOR_WITHOUT_MEASURE:gaps(first:1 filter:{kinds:[INDICATOR_WITHOUT_MEASURE]documents:$documents parks:$parks severities:$severities}){totalCount}CRITERION_UNKNOWN:gaps(first:1 filter:{kinds:[CRITERION_UNKNOWN]documents:$documents parks:$parks severities:$severities}){totalCount}MEASURE_WITHOUT_COUNTERPART:gaps(first:1 filter:{kinds:[MEASURE_WITHOUT_COUNTERPART]documents:$documents parks:$parks severities:$severities}){totalCount}MEASURE_WITHOUT_INDICATOR:gaps(first:1 filter:{kinds:[MEASURE_WITHOUT_INDICATOR]documents:$documents parks:$parks severities:$severities}){totalCount}PRODUCT_IN_ONE_REGION_ONLY:gaps(first:1 filter:{kinds:[PRODUCT_IN_ONE_REGION_ONLY]documents:$documents parks:$parks severities:$severities}){totalCount}}',
);
export const GapDocuments = typedText<GapDocumentsQuery, GapDocumentsQueryVariables>(
  'GapDocuments',
  'query GapDocuments($after:String){documents(first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{id title printedTitle}}}',
);
export const GapParks = typedText<GapParksQuery, GapParksQueryVariables>(
  'GapParks',
  'query GapParks($after:String){parks(first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{id name}}}',
);

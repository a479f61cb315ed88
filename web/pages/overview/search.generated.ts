// Generated from the SDL and search.graphql by `npm run generate`. Do not edit.
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

/** What sort of finance a product is. */
export type ProductCategory =
  /** Loans (信贷). */
  | 'CREDIT'
  /** Bonds and notes (债券). */
  | 'BOND'
  /** Shares, funds and listing (股权). */
  | 'EQUITY'
  /** Insurance (保险). */
  | 'INSURANCE'
  /** Guarantees and sharing of loan risk (担保). */
  | 'GUARANTEE'
  /** Leasing (融资租赁). */
  | 'LEASING'
  /** Bills and receivables (票据). */
  | 'BILL'
  /** The central bank's lending to banks (再贷款, 再贴现). */
  | 'REFINANCING'
  /** Securitisation (资产证券化). */
  | 'SECURITISATION'
  /** Finance across the border (跨境). */
  | 'CROSS_BORDER'
  /** None of these. */
  | 'OTHER';

/** What a search can be asked for. */
export type SearchType =
  /** Documents by title and number. */
  | 'DOCUMENT'
  /** Measures by number, title and text. */
  | 'MEASURE'
  /** Bodies by their names. */
  | 'AGENCY'
  /** Financial products by their names. */
  | 'PRODUCT'
  /** Dimensions and criteria of schemes. */
  | 'INDICATOR';

export type SearchQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
}>;

export type SearchQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly snippet: string;
      readonly span: {
        readonly quote: string;
        readonly start: number;
        readonly end: number;
        readonly document: { readonly slug: string };
      } | null;
      readonly node:
        | {
            readonly __typename: 'Agency';
            readonly name: string;
            readonly level: GovernmentLevel | null;
            readonly id: string;
          }
        | { readonly __typename: 'AgencySystem'; readonly id: string }
        | {
            readonly __typename: 'Document';
            readonly slug: string;
            readonly title: string;
            readonly printedTitle: string | null;
            readonly docNumber: string | null;
            readonly held: boolean;
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
            readonly document: { readonly slug: string; readonly title: string; readonly printedTitle: string | null };
          }
        | { readonly __typename: 'Counterpart'; readonly id: string }
        | { readonly __typename: 'IndicatorLink'; readonly id: string }
        | { readonly __typename: 'Concept'; readonly id: string }
        | {
            readonly __typename: 'Measure';
            readonly number: string;
            readonly title: string;
            readonly id: string;
            readonly document: { readonly slug: string; readonly title: string; readonly printedTitle: string | null };
          }
        | { readonly __typename: 'Park'; readonly id: string }
        | { readonly __typename: 'Evidence'; readonly id: string }
        | {
            readonly __typename: 'FinancialProduct';
            readonly name: string;
            readonly category: ProductCategory;
            readonly id: string;
          }
        | { readonly __typename: 'Region'; readonly id: string }
        | { readonly __typename: 'Target'; readonly id: string };
    }>;
  };
};

export type PlaceFragment = {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
};

export type WhereFragment = {
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
};

export const Search = typedText<SearchQuery, SearchQueryVariables>(
  'Search',
  'query Search($query:String!$types:[SearchType!]){search(query:$query types:$types first:60){totalCount nodes{snippet span{...Place}node{__typename id ...on Document{slug title printedTitle docNumber held}...on Measure{number title document{slug title printedTitle}}...on Agency{name level}...on FinancialProduct{name category}...on Indicator{code name document{slug title printedTitle}}}}}}fragment Place on Span{...Where quote}fragment Where on Span{start end document{slug}}',
);

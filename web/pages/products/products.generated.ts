// Generated from the SDL and products.graphql by `npm run generate`. Do not edit.
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

/** How a target's number is meant. */
export type TargetComparator =
  /** That much or more. */
  | 'AT_LEAST'
  /** That much or less. */
  | 'AT_MOST'
  /** About that much. */
  | 'ABOUT'
  /** Just that much. */
  | 'EXACTLY'
  /** That many times what it is now. */
  | 'MULTIPLE';

export type ProductsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ProductsQuery = {
  readonly products: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly aliases: ReadonlyArray<string>;
      readonly category: ProductCategory;
      readonly mentions: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly measure: {
            readonly document: { readonly slug: string; readonly title: string; readonly printedTitle: string | null };
          };
        }>;
      };
    }>;
  };
};

export type ProductQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type ProductQuery = {
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly aliases: ReadonlyArray<string>;
    readonly category: ProductCategory;
    readonly broader: { readonly id: string; readonly name: string } | null;
    readonly narrower: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly mentions: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly asPrinted: string;
        readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
        readonly measure: {
          readonly id: string;
          readonly number: string;
          readonly title: string;
          readonly document: {
            readonly slug: string;
            readonly title: string;
            readonly printedTitle: string | null;
            readonly level: GovernmentLevel | null;
            readonly draft: boolean;
          };
          readonly targets: ReadonlyArray<{
            readonly id: string;
            readonly text: string;
            readonly value: number | null;
            readonly valueMax: number | null;
            readonly unit: string | null;
            readonly comparator: TargetComparator | null;
            readonly deadline: string | null;
            readonly deadlineText: string | null;
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
            readonly section: { readonly title: string } | null;
            readonly measure: { readonly id: string; readonly number: string; readonly title: string } | null;
            readonly document: { readonly slug: string; readonly title: string; readonly printedTitle: string | null };
          }>;
        };
      }>;
    };
  } | null;
};

export type WhereFragment = {
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
};

export type ToldTargetFragment = {
  readonly id: string;
  readonly text: string;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
  readonly comparator: TargetComparator | null;
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
  readonly section: { readonly title: string } | null;
  readonly measure: { readonly id: string; readonly number: string; readonly title: string } | null;
  readonly document: { readonly slug: string; readonly title: string; readonly printedTitle: string | null };
};

export const Products = typedText<ProductsQuery, ProductsQueryVariables>(
  'Products',
  'query Products($after:String){products(first:100 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id name aliases category mentions(first:100){totalCount nodes{measure{document{slug title printedTitle}}}}}}}',
);
export const Product = typedText<ProductQuery, ProductQueryVariables>(
  'Product',
  'query Product($id:ID!$after:String){product(id:$id){id name aliases category broader{id name}narrower{id name}mentions(first:50 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{asPrinted span{...Where}measure{id number title document{slug title printedTitle level draft}targets{...ToldTarget}}}}}}fragment Where on Span{start end document{slug}}fragment ToldTarget on Target{id text value valueMax unit comparator deadline deadlineText span{...Where}section{title}measure{id number title}document{slug title printedTitle}}',
);

// Generated from the SDL and reader.graphql by `npm run generate`. Do not edit.
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

/** How much a finding matters. */
export type FindingSeverity =
  /** Something could not be read. */
  | 'ERROR'
  /** Something may be read wrongly or is missing from the document. */
  | 'WARNING'
  /** Worth knowing; nothing is lost. */
  | 'INFO';

/** Part a body has in a measure. */
export type AssignmentRole =
  /** Leads (牵头). */
  | 'LEAD'
  /** Supports (配合, 参与, 支持). */
  | 'SUPPORT'
  /** Answers for it, without being told apart (责任单位). */
  | 'RESPONSIBLE';

/** How a role is known: said in so many words; given by a rule that the document states (ruleSpan); or read from the form of the list (ruleSpan where there is evidence). */
export type AssignmentBasis =
  /** The clause says so in so many words. */
  | 'STATED'
  /** A rule that the document states gives it: see Assignment.ruleSpan. */
  | 'RULE_IN_DOCUMENT'
  /** Read from the form of the list: Assignment.ruleSpan where there is evidence. */
  | 'INFERRED';

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

export type ReaderQueryVariables = Exact<{
  slug: string;
}>;

export type ReaderQuery = {
  readonly document: {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly printedTitle: string | null;
    readonly held: boolean;
    readonly kind: DocumentKind;
    readonly level: GovernmentLevel | null;
    readonly docNumber: string | null;
    readonly draft: boolean;
    readonly issuedOn: string | null;
    readonly publishedOn: string | null;
    readonly effectiveOn: string | null;
    readonly expiresOn: string | null;
    readonly text: string | null;
    readonly issuers: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly regions: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly source: { readonly name: string; readonly url: string | null } | null;
    readonly sections: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly title: string;
      readonly level: number;
      readonly span: { readonly start: number; readonly end: number };
    }>;
    readonly targets: ReadonlyArray<{
      readonly id: string;
      readonly text: string;
      readonly metric: string | null;
      readonly value: number | null;
      readonly valueMax: number | null;
      readonly unit: string | null;
      readonly comparator: TargetComparator | null;
      readonly deadline: string | null;
      readonly deadlineText: string | null;
      readonly span: { readonly start: number; readonly end: number };
    }>;
    readonly citations: ReadonlyArray<{
      readonly title: string;
      readonly docNumber: string | null;
      readonly document: { readonly slug: string; readonly held: boolean } | null;
      readonly span: { readonly start: number; readonly end: number };
    }>;
    readonly findings: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly severity: FindingSeverity;
      readonly message: string;
      readonly span: { readonly start: number; readonly end: number } | null;
    }>;
    readonly supersededBy: {
      readonly on: string | null;
      readonly later: { readonly slug: string; readonly title: string };
    } | null;
    readonly supersedes: { readonly earlier: { readonly slug: string; readonly title: string } } | null;
    readonly variantOf: {
      readonly similarity: number;
      readonly document: { readonly slug: string; readonly title: string };
    } | null;
    readonly variants: ReadonlyArray<{
      readonly similarity: number;
      readonly document: { readonly slug: string; readonly title: string };
    }>;
  } | null;
};

export type ReaderRowsQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;

export type ReaderRowsQuery = {
  readonly document: {
    readonly measures: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly number: string;
        readonly title: string;
        readonly span: { readonly start: number; readonly end: number };
      }>;
    };
  } | null;
};

export type ReaderMeasuresQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;

export type ReaderMeasuresQuery = {
  readonly document: {
    readonly measures: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly number: string;
        readonly title: string;
        readonly span: { readonly start: number; readonly end: number };
        readonly assignments: ReadonlyArray<{
          readonly role: AssignmentRole;
          readonly basis: AssignmentBasis;
          readonly asPrinted: string;
          readonly dueOn: string | null;
          readonly agency: { readonly id: string; readonly name: string };
          readonly spans: ReadonlyArray<{ readonly start: number; readonly end: number }>;
          readonly review: { readonly by: string; readonly at: string; readonly note: string | null } | null;
        }>;
        readonly products: ReadonlyArray<{
          readonly asPrinted: string;
          readonly product: { readonly id: string; readonly name: string; readonly category: ProductCategory };
          readonly review: { readonly by: string; readonly at: string; readonly note: string | null } | null;
          readonly span: { readonly start: number; readonly end: number };
        }>;
        readonly targets: ReadonlyArray<{
          readonly id: string;
          readonly text: string;
          readonly metric: string | null;
          readonly value: number | null;
          readonly valueMax: number | null;
          readonly unit: string | null;
          readonly comparator: TargetComparator | null;
          readonly deadline: string | null;
          readonly deadlineText: string | null;
          readonly span: { readonly start: number; readonly end: number };
        }>;
        readonly upstream: ReadonlyArray<{ readonly id: string }>;
        readonly downstream: { readonly totalCount: number };
        readonly corrections: ReadonlyArray<{
          readonly id: string;
          readonly change: FactChange;
          readonly fact: FactKind;
          readonly asPrinted: string;
          readonly role: AssignmentRole | null;
          readonly agency: { readonly id: string; readonly name: string } | null;
          readonly product: { readonly id: string; readonly name: string } | null;
          readonly review: { readonly by: string; readonly at: string; readonly note: string | null };
        }>;
      }>;
    };
  } | null;
};

export type ReadTargetFragment = {
  readonly id: string;
  readonly text: string;
  readonly metric: string | null;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string | null;
  readonly comparator: TargetComparator | null;
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly span: { readonly start: number; readonly end: number };
};

export type GivenByFragment = { readonly by: string; readonly at: string; readonly note: string | null };

export const Reader = typedText<ReaderQuery, ReaderQueryVariables>(
  'Reader',
  'query Reader($slug:String!){document(slug:$slug){id slug title printedTitle held kind level docNumber draft issuedOn publishedOn effectiveOn expiresOn issuers{id name}regions{id name}source{name url}text sections{id number title level span{start end}}targets{...ReadTarget}citations{title docNumber document{slug held}span{start end}}findings{id code severity message span{start end}}supersededBy{on later{slug title}}supersedes{earlier{slug title}}variantOf{similarity document{slug title}}variants{similarity document{slug title}}}}fragment ReadTarget on Target{id text metric value valueMax unit comparator deadline deadlineText span{start end}}',
);
export const ReaderRows = typedText<ReaderRowsQuery, ReaderRowsQueryVariables>(
  'ReaderRows',
  'query ReaderRows($slug:String!$after:String){document(slug:$slug){measures(first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{id number title span{start end}}}}}',
);
export const ReaderMeasures = typedText<ReaderMeasuresQuery, ReaderMeasuresQueryVariables>(
  'ReaderMeasures',
  'query ReaderMeasures($slug:String!$after:String){document(slug:$slug){measures(first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{id number title span{start end}assignments{role basis asPrinted dueOn agency{id name}spans{start end}review{...GivenBy}}products{asPrinted product{id name category}review{...GivenBy}span{start end}}targets{...ReadTarget}upstream{id}downstream{totalCount}corrections{id change fact asPrinted role agency{id name}product{id name}review{...GivenBy}}}}}}fragment GivenBy on Review{by at note}fragment ReadTarget on Target{id text metric value valueMax unit comparator deadline deadlineText span{start end}}',
);

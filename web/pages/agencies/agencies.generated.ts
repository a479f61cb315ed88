// Generated from the SDL and agencies.graphql by `npm run generate`. Do not edit.
import { typedText } from '../../api/typed-text.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Who answers for a comparable measure at another level. */
export type LadderAnswer =
  /** A body of the same line, or the body itself. */
  | 'SAME_LINE'
  /** Bodies answer for it, none of them known to be of the same line. */
  | 'OTHER_LINE'
  /** Its text names nobody for it. Many texts of higher rank name nobody at all. */
  | 'NOBODY';

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

export type AgenciesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type AgenciesQuery = {
  readonly agencies: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly aliases: ReadonlyArray<string>;
      readonly level: GovernmentLevel | null;
      readonly system: { readonly id: string; readonly name: string } | null;
      readonly assignments: { readonly totalCount: number };
    }>;
  };
};

export type AgencyQueryVariables = Exact<{
  id: string | number;
}>;

export type AgencyQuery = {
  readonly agency: {
    readonly id: string;
    readonly name: string;
    readonly aliases: ReadonlyArray<string>;
    readonly level: GovernmentLevel | null;
    readonly region: { readonly name: string } | null;
    readonly system: { readonly id: string; readonly name: string } | null;
    readonly parent: { readonly id: string; readonly name: string } | null;
    readonly predecessors: ReadonlyArray<{
      readonly on: string | null;
      readonly reform: string | null;
      readonly from: { readonly id: string; readonly name: string };
    }>;
    readonly successors: ReadonlyArray<{
      readonly on: string | null;
      readonly reform: string | null;
      readonly to: { readonly id: string; readonly name: string };
    }>;
    readonly issued: ReadonlyArray<{
      readonly slug: string;
      readonly title: string;
      readonly printedTitle: string | null;
    }>;
  } | null;
};

export type AgencyDocumentsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type AgencyDocumentsQuery = {
  readonly agency: {
    readonly documents: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly lead: number;
        readonly responsible: number;
        readonly support: number;
        readonly document: {
          readonly slug: string;
          readonly title: string;
          readonly printedTitle: string | null;
          readonly level: GovernmentLevel | null;
          readonly draft: boolean;
        };
      }>;
    };
  } | null;
};

export type AgencyPartsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type AgencyPartsQuery = {
  readonly agency: {
    readonly assignments: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly role: AssignmentRole;
        readonly basis: AssignmentBasis;
        readonly dueOn: string | null;
        readonly span: {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly document: { readonly slug: string };
        };
        readonly measure: {
          readonly id: string;
          readonly number: string;
          readonly title: string;
          readonly assignments: ReadonlyArray<{
            readonly role: AssignmentRole;
            readonly agency: { readonly id: string; readonly name: string };
          }>;
          readonly span: { readonly start: number; readonly end: number };
          readonly document: {
            readonly slug: string;
            readonly title: string;
            readonly printedTitle: string | null;
            readonly level: GovernmentLevel | null;
          };
        };
      }>;
    };
  } | null;
};

export type AgencyLadderQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type AgencyLadderQuery = {
  readonly agency: {
    readonly assignments: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly role: AssignmentRole;
        readonly measure: {
          readonly id: string;
          readonly number: string;
          readonly title: string;
          readonly span: { readonly start: number; readonly end: number };
          readonly document: {
            readonly slug: string;
            readonly title: string;
            readonly printedTitle: string | null;
            readonly level: GovernmentLevel | null;
          };
        };
        readonly ladder: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly level: GovernmentLevel;
            readonly answer: LadderAnswer;
            readonly measure: {
              readonly id: string;
              readonly number: string;
              readonly title: string;
              readonly span: { readonly start: number; readonly end: number };
              readonly document: {
                readonly slug: string;
                readonly title: string;
                readonly printedTitle: string | null;
                readonly level: GovernmentLevel | null;
              };
            };
            readonly counterpart: { readonly applies: boolean; readonly confidence: number };
            readonly assignments: ReadonlyArray<{
              readonly role: AssignmentRole;
              readonly agency: { readonly id: string; readonly name: string };
              readonly span: {
                readonly start: number;
                readonly end: number;
                readonly document: { readonly slug: string };
              };
            }>;
          }>;
        };
      }>;
    };
  } | null;
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

export type AgencyMeasureFragment = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly document: {
    readonly slug: string;
    readonly title: string;
    readonly printedTitle: string | null;
    readonly level: GovernmentLevel | null;
  };
};

export const Agencies = typedText<AgenciesQuery, AgenciesQueryVariables>(
  'Agencies',
  'query Agencies($after:String){agencies(first:100 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id name aliases level system{id name}assignments{totalCount}}}}',
);
export const Agency = typedText<AgencyQuery, AgencyQueryVariables>(
  'Agency',
  'query Agency($id:ID!){agency(id:$id){id name aliases level region{name}system{id name}parent{id name}predecessors{from{id name}on reform}successors{to{id name}on reform}issued{slug title printedTitle}}}',
);
export const AgencyDocuments = typedText<AgencyDocumentsQuery, AgencyDocumentsQueryVariables>(
  'AgencyDocuments',
  'query AgencyDocuments($id:ID!$after:String){agency(id:$id){documents(first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{document{slug title printedTitle level draft}lead responsible support}}}}',
);
export const AgencyParts = typedText<AgencyPartsQuery, AgencyPartsQueryVariables>(
  'AgencyParts',
  'query AgencyParts($id:ID!$after:String){agency(id:$id){assignments(first:100 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{role basis dueOn span{...Place}measure{...AgencyMeasure assignments{role agency{id name}}}}}}}fragment Place on Span{...Where quote}fragment Where on Span{start end document{slug}}fragment AgencyMeasure on Measure{id number title span{start end}document{slug title printedTitle level}}',
);
export const AgencyLadder = typedText<AgencyLadderQuery, AgencyLadderQueryVariables>(
  'AgencyLadder',
  'query AgencyLadder($id:ID!$after:String){agency(id:$id){assignments(first:25 after:$after){pageInfo{hasNextPage endCursor}nodes{role measure{...AgencyMeasure}ladder(first:20){totalCount nodes{level answer measure{...AgencyMeasure}counterpart{applies confidence}assignments{role agency{id name}span{...Where}}}}}}}}fragment AgencyMeasure on Measure{id number title span{start end}document{slug title printedTitle level}}fragment Where on Span{start end document{slug}}',
);

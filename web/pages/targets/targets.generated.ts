// Generated from the SDL and targets.graphql by `npm run generate`. Do not edit.
import { typedText } from '../../api/typed-text.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type TargetsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type TargetsQuery = {
  readonly targets: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
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
    }>;
  };
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

export type WhereFragment = {
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
};

export const Targets = typedText<TargetsQuery, TargetsQueryVariables>(
  'Targets',
  'query Targets($after:String){targets(first:100 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ToldTarget}}}fragment ToldTarget on Target{id text value valueMax unit comparator deadline deadlineText span{...Where}section{title}measure{id number title}document{slug title printedTitle}}fragment Where on Span{start end document{slug}}',
);

// Generated from the SDL and links.graphql by `npm run generate`. Do not edit.
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

/** What of two provisions is compared. */
export type ComparedSlot =
  /** Who answers for it. */
  | 'ACTOR'
  /** How strongly it directs. */
  | 'STRENGTH'
  /** What is to be done. */
  | 'OBJECT'
  /** By which financial product. */
  | 'PRODUCT'
  /** How much is promised: each figure, those for one thing side by side, others ADDED or DROPPED, or CHANGED where each has but one. */
  | 'NUMBER'
  /** By when: each two days that are set for one thing, and, of all else, the first day of each. */
  | 'DEADLINE';

/** How `from` stands to `to` in one slot. */
export type SlotChange =
  /** The same in both. */
  | 'SAME'
  /** More in `from`. */
  | 'STRONGER'
  /** Less in `from`. */
  | 'WEAKER'
  /** Another, neither more nor less. */
  | 'CHANGED'
  /** Only in `from`. */
  | 'ADDED'
  /** Only in `to`. */
  | 'DROPPED';

export type MeasureLinksQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type MeasureLinksQuery = {
  readonly measure: {
    readonly id: string;
    readonly text: string;
    readonly upstream: ReadonlyArray<{
      readonly id: string;
      readonly relation: MappingRelation;
      readonly confidence: number;
      readonly applies: boolean;
      readonly from: {
        readonly id: string;
        readonly number: string;
        readonly title: string;
        readonly text: string;
        readonly span: { readonly start: number; readonly end: number };
        readonly document: {
          readonly slug: string;
          readonly title: string;
          readonly printedTitle: string | null;
          readonly level: GovernmentLevel | null;
        };
      };
      readonly to: {
        readonly id: string;
        readonly number: string;
        readonly title: string;
        readonly text: string;
        readonly span: { readonly start: number; readonly end: number };
        readonly document: {
          readonly slug: string;
          readonly title: string;
          readonly printedTitle: string | null;
          readonly level: GovernmentLevel | null;
        };
      };
      readonly comparison: ReadonlyArray<{
        readonly slot: ComparedSlot;
        readonly change: SlotChange;
        readonly from: {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly document: { readonly slug: string };
        } | null;
        readonly to: {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly document: { readonly slug: string };
        } | null;
      }>;
    }>;
    readonly downstream: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly relation: MappingRelation;
        readonly confidence: number;
        readonly applies: boolean;
        readonly from: {
          readonly id: string;
          readonly number: string;
          readonly title: string;
          readonly text: string;
          readonly span: { readonly start: number; readonly end: number };
          readonly document: {
            readonly slug: string;
            readonly title: string;
            readonly printedTitle: string | null;
            readonly level: GovernmentLevel | null;
          };
        };
        readonly to: {
          readonly id: string;
          readonly number: string;
          readonly title: string;
          readonly text: string;
          readonly span: { readonly start: number; readonly end: number };
          readonly document: {
            readonly slug: string;
            readonly title: string;
            readonly printedTitle: string | null;
            readonly level: GovernmentLevel | null;
          };
        };
        readonly comparison: ReadonlyArray<{
          readonly slot: ComparedSlot;
          readonly change: SlotChange;
          readonly from: {
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly document: { readonly slug: string };
          } | null;
          readonly to: {
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly document: { readonly slug: string };
          } | null;
        }>;
      }>;
    };
  } | null;
};

export type ReadCounterpartFragment = {
  readonly id: string;
  readonly relation: MappingRelation;
  readonly confidence: number;
  readonly applies: boolean;
  readonly from: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly text: string;
    readonly span: { readonly start: number; readonly end: number };
    readonly document: {
      readonly slug: string;
      readonly title: string;
      readonly printedTitle: string | null;
      readonly level: GovernmentLevel | null;
    };
  };
  readonly to: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly text: string;
    readonly span: { readonly start: number; readonly end: number };
    readonly document: {
      readonly slug: string;
      readonly title: string;
      readonly printedTitle: string | null;
      readonly level: GovernmentLevel | null;
    };
  };
  readonly comparison: ReadonlyArray<{
    readonly slot: ComparedSlot;
    readonly change: SlotChange;
    readonly from: {
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly document: { readonly slug: string };
    } | null;
    readonly to: {
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly document: { readonly slug: string };
    } | null;
  }>;
};

export type ReadSideFragment = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly document: {
    readonly slug: string;
    readonly title: string;
    readonly printedTitle: string | null;
    readonly level: GovernmentLevel | null;
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

export const MeasureLinks = typedText<MeasureLinksQuery, MeasureLinksQueryVariables>(
  'MeasureLinks',
  'query MeasureLinks($id:ID!$after:String){measure(id:$id){id text upstream{...ReadCounterpart}downstream(first:20 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ReadCounterpart}}}}fragment ReadCounterpart on Counterpart{id relation confidence applies from{...ReadSide}to{...ReadSide}comparison{slot change from{...Place}to{...Place}}}fragment ReadSide on Measure{id number title text span{start end}document{slug title printedTitle level}}fragment Place on Span{...Where quote}fragment Where on Span{start end document{slug}}',
);

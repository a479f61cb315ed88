// Generated from the SDL and evidence.graphql by `npm run generate`. Do not edit.
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

/** Whether something that was found or stated stands. */
export type ReviewStatus =
  /** Found by the machine, or proposed by a person, and not decided: links count with their confidence, evidence does not count. */
  | 'PROPOSED'
  /** It stands. */
  | 'CONFIRMED'
  /** It does not stand. */
  | 'REJECTED';

export type CoverageCounterpartsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;

export type CoverageCounterpartsQuery = {
  readonly nodes: ReadonlyArray<
    | {
        readonly id: string;
        readonly relation: MappingRelation;
        readonly confidence: number;
        readonly status: ReviewStatus;
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
        readonly rationale: ReadonlyArray<{
          readonly kind: RationaleKind;
          readonly text: string;
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
    | Record<PropertyKey, never>
    | null
  >;
};

export type CoverageNearestQueryVariables = Exact<{
  baseline: string | number;
  against: ReadonlyArray<string | number> | string | number;
}>;

export type CoverageNearestQuery = {
  readonly coverage: {
    readonly rows: ReadonlyArray<{
      readonly measure: { readonly id: string };
      readonly cells: ReadonlyArray<{
        readonly nearest: ReadonlyArray<{
          readonly confidence: number;
          readonly reason: string;
          readonly measure: {
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
        }>;
      }>;
    }>;
  };
};

export type CoverageMeasureQueryVariables = Exact<{
  id: string | number;
}>;

export type CoverageMeasureQuery = {
  readonly measure: {
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
  } | null;
};

export type ComparedMeasureFragment = {
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

export const CoverageCounterparts = typedText<CoverageCounterpartsQuery, CoverageCounterpartsQueryVariables>(
  'CoverageCounterparts',
  'query CoverageCounterparts($ids:[ID!]!){nodes(ids:$ids){...on Counterpart{id relation confidence status applies from{...ComparedMeasure}to{...ComparedMeasure}comparison{slot change from{...Place}to{...Place}}rationale{kind text fromSpan{...Place}toSpan{...Place}}}}}fragment ComparedMeasure on Measure{id number title text span{start end}document{slug title printedTitle level}}fragment Place on Span{...Where quote}fragment Where on Span{start end document{slug}}',
);
export const CoverageNearest = typedText<CoverageNearestQuery, CoverageNearestQueryVariables>(
  'CoverageNearest',
  'query CoverageNearest($baseline:ID!$against:[ID!]!){coverage(baseline:$baseline against:$against first:1){rows{measure{id}cells{nearest{confidence reason measure{...ComparedMeasure}}}}}}fragment ComparedMeasure on Measure{id number title text span{start end}document{slug title printedTitle level}}',
);
export const CoverageMeasure = typedText<CoverageMeasureQuery, CoverageMeasureQueryVariables>(
  'CoverageMeasure',
  'query CoverageMeasure($id:ID!){measure(id:$id){...ComparedMeasure}}fragment ComparedMeasure on Measure{id number title text span{start end}document{slug title printedTitle level}}',
);

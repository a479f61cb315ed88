/**
 * Links made by comparison, as rows: what `ingest/link` makes of two documents and `graph` can write in one transaction.
 * A link says that two provisions are comparable; whether the one had to carry out the other is asked elsewhere.
 *
 * Ids: `cou:SLUG/2.1>SLUG/3.2` a counterpart (the lower measure first), `rej:SLUG/2.1>SLUG/3.2` a candidate that was not enough for the first,
 * `sup:SLUG/2.1>SLUG/4` a measure and a dimension; under a link `LINK#1` its nth rationale, `LINK#ACTOR` its slot,
 * `LINK#NUMBER2` its second number.
 * Places are UTF-16 code units into the text of either document, end exclusive. `sort` gives a row's place among its like: of links the most certain first.
 */

/** After NIST OSCAL's mapping model, seen from `from`. */
export type MappingRelation = 'EQUIVALENT' | 'NARROWER' | 'BROADER' | 'OVERLAPS';

export type RationaleKind =
  | 'SHARED_TERM'
  | 'SHARED_CONCEPT'
  | 'SHARED_PRODUCT'
  | 'SHARED_AGENCY_SYSTEM'
  | 'SHARED_TOPIC'
  | 'SHARED_TARGET'
  | 'SHARED_ACTION'
  | 'SAME_HEADING'
  | 'CITATION'
  | 'HUMAN';

export type ComparedSlot = 'ACTOR' | 'STRENGTH' | 'OBJECT' | 'PRODUCT' | 'NUMBER' | 'DEADLINE';
export type SlotChange = 'SAME' | 'STRONGER' | 'WEAKER' | 'CHANGED' | 'ADDED' | 'DROPPED';

interface LinkRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** 0..1: the sum of the weights of its rationales; of a rejected candidate what that sum would be. */
  readonly confidence: number;
  readonly sort: string;
}

export interface CounterpartRow extends LinkRow {
  readonly relation: MappingRelation;
}

/** A candidate that was looked at and was not enough. */
export interface RejectedRow extends LinkRow {
  /** Why, in words. */
  readonly reason: string;
}

/** From a measure to a dimension of a scheme. */
export interface IndicatorLinkRow extends LinkRow {
  /** The criterion of the dimension that it supports best; null where the dimension has none. */
  readonly criterionId: string | null;
}

/** A place in the text on either side; null on a side that has nothing. */
interface Sides {
  readonly fromStart: number | null;
  readonly fromEnd: number | null;
  readonly toStart: number | null;
  readonly toEnd: number | null;
}

export interface RationaleRow extends Sides {
  readonly id: string;
  readonly linkId: string;
  readonly kind: RationaleKind;
  /** What is shared: 风险分担, or several in one line. */
  readonly text: string;
  readonly weight: number;
  readonly sort: string;
}

export interface SlotRow extends Sides {
  readonly id: string;
  readonly linkId: string;
  readonly slot: ComparedSlot;
  readonly change: SlotChange;
  readonly sort: string;
}

/** All that comparing the measures of one document with those of another yields. */
export interface LinkBatch {
  readonly fromDocumentId: string;
  readonly toDocumentId: string;
  readonly counterparts: readonly CounterpartRow[];
  readonly rationales: readonly RationaleRow[];
  readonly slots: readonly SlotRow[];
  /**
   * Of measures of either document without a counterpart in the other, the nearest candidates, and of the others what would stand
   * without theirs; `from` is that measure.
   */
  readonly rejected: readonly RejectedRow[];
}

/** All that comparing the measures of one document with the dimensions of a scheme yields. */
export interface IndicatorLinkBatch {
  readonly fromDocumentId: string;
  readonly schemeId: string;
  readonly links: readonly IndicatorLinkRow[];
  readonly rationales: readonly RationaleRow[];
}

/** Links of documents that came in or changed, to be written together. */
export interface DocumentLinks {
  readonly counterparts: readonly LinkBatch[];
  readonly indicators: readonly IndicatorLinkBatch[];
}

import type { DifferenceRow } from './variant-batch.js';

/** What became of a measure in the later text; one measure may have several, each with its own differences. */
export type MeasureChangeKind = 'KEPT' | 'REWORDED' | 'ADDED' | 'DROPPED' | 'REASSIGNED' | 'RENUMBERED';

/** Why the later text takes the place of the earlier: a draft's final (or newer draft), a revision, or it says so. */
export type SuccessionReason = 'FINAL' | 'REVISION' | 'REPEAL';

/** `chg:EARLIER/1` */
export interface MeasureChangeRow {
  readonly id: string;
  /** The earlier document. */
  readonly documentId: string;
  readonly kind: MeasureChangeKind;
  /** Null for what was added. */
  readonly earlierId: string | null;
  /** Null for what was dropped. */
  readonly laterId: string | null;
  readonly sort: string;
}

/** `dif:EARLIER>LATER/1`: `original` is the earlier text, `variant` the later, whose id `documentId` is. */
export interface ChangeDifferenceRow extends DifferenceRow {
  readonly changeId: string;
}

/** That a document replaces an earlier one, with what became of every measure: made by `ingest/compare`. */
export interface SuccessionBatch {
  readonly earlierId: string;
  readonly laterId: string;
  readonly reason: SuccessionReason;
  /** From which day; null where the later text tells none. */
  readonly on: string | null;
  /** How much of the texts is the same, 0..1: of several that one text replaces, the nearest is its predecessor. */
  readonly likeness: number;
  /** Where the later text says so; null where it is told from the two texts. */
  readonly repeal: { readonly start: number; readonly end: number; readonly asPrinted: string } | null;
  readonly changes: readonly MeasureChangeRow[];
  readonly differences: readonly ChangeDifferenceRow[];
}

/** What is known anew of successions once a document is written or removed. */
export interface Successions {
  /** Documents whose successor was sought anew: what was known of it before is unmade. */
  readonly settled: readonly string[];
  /** The successors found. */
  readonly found: readonly SuccessionBatch[];
}

export const NO_SUCCESSIONS: Successions = { settled: [], found: [] };

/** One place where two texts of one document differ; a side is null where it has nothing. */
export interface DifferenceRow {
  readonly id: string;
  /** The variant's document. */
  readonly documentId: string;
  readonly kind: 'CHANGED' | 'MISSING' | 'ADDED';
  readonly originalStart: number | null;
  readonly originalEnd: number | null;
  readonly originalQuote: string | null;
  readonly variantStart: number | null;
  readonly variantEnd: number | null;
  readonly variantQuote: string | null;
  /** The original's measure it falls in (of an addition: the measure beside it). */
  readonly measureId: string | null;
  readonly sort: string;
}

/** That a document is a copy of another, with every difference: made by `ingest/compare`, written after both. */
export interface VariantBatch {
  readonly variantId: string;
  readonly originalId: string;
  /** 0..1 */
  readonly similarity: number;
  readonly differences: readonly DifferenceRow[];
  readonly measures: readonly {
    readonly originalId: string;
    readonly variantId: string | null;
    readonly similarity: number;
  }[];
}

export interface VariantRow {
  readonly variantId: string;
  readonly originalId: string;
  /** The other of the two, as seen from the document asked. */
  readonly documentId: string;
  /** 0..1 */
  readonly similarity: number;
}

export interface MeasurePairRow {
  readonly originalId: string;
  readonly variantId: string | null;
  /** 0..1; 0 without a partner. */
  readonly similarity: number;
}

export interface VariantOf {
  readonly variantId: string;
  readonly originalId: string;
  /** The other of the two, as seen from the document asked. */
  readonly documentId: string;
  /** 0..1 */
  readonly similarity: number;
}

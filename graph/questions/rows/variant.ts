import type { DocumentRow } from '../rows.js';

export interface VariantRow {
  readonly variantId: string;
  readonly originalId: string;
  /** The other of the two, as seen from the document asked. */
  readonly documentId: string;
  readonly document?: DocumentRow;
  /** 0..1 */
  readonly similarity: number;
}

import type { MeasureRow } from '../rows.js';

export interface MeasurePairRow {
  readonly original: MeasureRow;
  readonly variant: MeasureRow | null;
  /** 0..1; 0 without a partner. */
  readonly similarity: number;
}

import type { CounterpartRow, RejectedCandidateRow, SlotComparisonRow } from '../rows.js';
import type { Cells } from './cells.js';

/** What a counterpart is graded by. */
export interface Grade extends Pick<CounterpartRow, 'toId' | 'relation' | 'relationSet' | 'confidence' | 'method'> {
  readonly comparison: readonly Pick<SlotComparisonRow, 'slot' | 'change'>[];
}

/** The links of a baseline with some documents; what only a reader of cells needs is read when one asks, once for all cells. */
export interface ColumnLinks {
  readonly grades: Cells<Grade>;
  counterparts(): Promise<Cells<CounterpartRow>>;
  /** Of measures without a counterpart in a document what came nearest there. */
  nearest(): Promise<Cells<RejectedCandidateRow>>;
}

/** Made when it is first asked for. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

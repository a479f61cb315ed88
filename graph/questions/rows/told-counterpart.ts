import type { CounterpartRow } from '../rows.js';

/** A counterpart, without its reasons or slots where many were read together and nobody asked for these. */
export type ToldCounterpartRow = Omit<CounterpartRow, 'rationale' | 'comparison'> &
  Partial<Pick<CounterpartRow, 'rationale' | 'comparison'>>;

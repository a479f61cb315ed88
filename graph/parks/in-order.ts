import type { StatedEvidence } from '../../schema/park.js';
import type { Indicator } from '../assess/scheme.js';

/** Statements in the order of the criteria; of one criterion as they come, what is of no criterion last. */
export function inOrder(indicators: readonly Indicator[], statements: readonly StatedEvidence[]): StatedEvidence[] {
  const order = new Map(indicators.map(({ code }, index) => [code, index]));
  const placeOf = ({ code }: StatedEvidence): number => order.get(code) ?? order.size;
  return [...statements].sort((a, b) => placeOf(a) - placeOf(b));
}

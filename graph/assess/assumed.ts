import type { EvidenceVerdict } from '../../schema/park.js';
import { dimensionsOf, type Indicator } from './scheme.js';

/** A verdict that is tried out. Of a dimension with criteria it is meant of each of them; of two on one criterion the later holds. */
export interface Assumption {
  readonly indicatorId: string;
  readonly verdict: EvidenceVerdict;
}

/** The assumed verdict of each criterion, or the first id that is none of the scheme's. */
export function assumedVerdicts(
  indicators: readonly Indicator[],
  assumptions: readonly Assumption[],
): { readonly verdicts: ReadonlyMap<string, EvidenceVerdict> } | { readonly unknown: string } {
  const judged = new Map<string, readonly Indicator[]>();
  for (const { indicator, criteria } of dimensionsOf(indicators)) {
    for (const criterion of criteria) judged.set(criterion.id, [criterion]);
    judged.set(indicator.id, criteria);
  }
  const verdicts = new Map<string, EvidenceVerdict>();
  for (const { indicatorId, verdict } of assumptions) {
    const criteria = judged.get(indicatorId);
    if (criteria === undefined) return { unknown: indicatorId };
    for (const { id } of criteria) verdicts.set(id, verdict);
  }
  return { verdicts };
}

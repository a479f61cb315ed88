import type { EvidenceStatus, EvidenceVerdict } from '../../schema/park.js';

/** A dimension or criterion, as far as counting needs it. */
export interface Indicator {
  readonly id: string;
  readonly code: string;
  readonly text: string;
  readonly parentId: string | null;
}

/** A grade: from `min` up to, not including, `max`. */
export interface Grade {
  readonly min: number;
  readonly max: number | null;
}

/** What is said of one criterion. */
export interface Evidence {
  readonly indicatorId: string;
  readonly verdict: EvidenceVerdict;
  readonly score: number | null;
  readonly status: EvidenceStatus;
}

/** A dimension with what is judged in it: its criteria, or itself where it has none. */
export interface Dimension {
  readonly indicator: Indicator;
  readonly criteria: readonly Indicator[];
}

/** The dimensions of a scheme, each with its criteria, in their order. */
export function dimensionsOf(indicators: readonly Indicator[]): readonly Dimension[] {
  return indicators
    .filter(({ parentId }) => parentId === null)
    .map((indicator) => {
      const criteria = indicators.filter(({ parentId }) => parentId === indicator.id);
      return { indicator, criteria: criteria.length > 0 ? criteria : [indicator] };
    });
}

/** All that can be judged, in order. */
export const criteriaOf = (indicators: readonly Indicator[]): readonly Indicator[] =>
  dimensionsOf(indicators).flatMap(({ criteria }) => criteria);

import type { WeightsRecord } from '../../schema/park.js';
import { pointsOf } from './points.js';
import { dimensionsOf, type Evidence, type Grade, type Indicator } from './scheme.js';
import { scoreOf, type Judged, type Score } from './score.js';
import { sharesOf } from './shares.js';
import { waysUp, type WayUp } from './ways-up.js';

export interface AssessedDimension extends Score {
  readonly indicator: Indicator;
  /** Its share of the whole, 0..1. */
  readonly weight: number;
  readonly criteria: readonly Indicator[];
}

export interface Assessed<G extends Grade> extends Score {
  /** Null below all grades, and while the bounds leave it open. */
  readonly rating: G | null;
  /** True where any equal weights were assumed, and where any that people set are in use: both may be. */
  readonly weightsAssumed: boolean;
  readonly weightsSet: boolean;
  readonly dimensions: readonly AssessedDimension[];
  readonly waysUp: readonly WayUp<G>[];
}

/**
 * What a park's evidence comes to by a scheme's own words. Unknown is neither met nor unmet: it widens the bounds, and a
 * grade is given only where both bounds have it. Pure: a what-if is the same with other evidence.
 */
export function assess<G extends Grade>(
  scheme: { readonly indicators: readonly Indicator[]; readonly grades: readonly G[] },
  evidence: readonly Evidence[],
  weights: WeightsRecord | null,
): Assessed<G> {
  const shares = sharesOf(scheme.indicators, weights);
  const of = new Map(evidence.map((one) => [one.indicatorId, one]));
  const judgedIn = dimensionsOf(scheme.indicators).map((dimension) => ({
    ...dimension,
    judged: dimension.criteria.map((criterion) => {
      const within = criterion.id === dimension.indicator.id ? 1 : (shares.of.get(criterion.id) ?? 0);
      const weight = (shares.of.get(dimension.indicator.id) ?? 0) * within;
      return { criterion, weight, within, points: pointsOf(of.get(criterion.id)) };
    }),
  }));
  const all = judgedIn.flatMap(({ judged }) => judged);
  const score = scoreOf(all);
  return {
    ...score,
    rating: gradeWithin(scheme.grades, score),
    weightsAssumed: shares.assumed,
    weightsSet: shares.set,
    dimensions: judgedIn.map(({ indicator, criteria, judged }) => ({
      indicator,
      criteria,
      weight: shares.of.get(indicator.id) ?? 0,
      // Within the dimension, so that one that weighs nothing in the whole still has a score of its own.
      ...scoreOf(judged.map(({ within, points }): Judged => ({ weight: within, points }))),
    })),
    waysUp: waysUp(scheme.grades, all),
  };
}

const gradeAt = <G extends Grade>(grades: readonly G[], points: number): G | null =>
  grades.find(({ min, max }) => points >= min && (max === null || points < max)) ?? null;

function gradeWithin<G extends Grade>(grades: readonly G[], { scoreMin, scoreMax }: Score): G | null {
  const lowest = gradeAt(grades, scoreMin);
  return lowest === gradeAt(grades, scoreMax) ? lowest : null;
}

import { FULL_MARKS } from './points.js';
import type { Grade, Indicator } from './scheme.js';
import { scoreOf, type Judged } from './score.js';

/** The fewest further criteria that, once met, put even the lower bound into a grade, or a higher one. */
export interface WayUp<G extends Grade> {
  readonly rating: G;
  readonly criteria: readonly Indicator[];
}

interface JudgedCriterion extends Judged {
  readonly criterion: Indicator;
}

/**
 * A way to every grade that is not reached yet, the nearest first. What criteria add is independent, so the fewest are those
 * that add most; of equals, the first in the scheme.
 */
export function waysUp<G extends Grade>(grades: readonly G[], judged: readonly JudgedCriterion[]): readonly WayUp<G>[] {
  const open = judged
    .map((one) => ({ ...one, gain: one.weight * (FULL_MARKS - (one.points ?? 0)) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain);
  const ahead = grades.filter(({ min }) => scoreOf(judged).scoreMin < min).sort((a, b) => a.min - b.min);
  return ahead.flatMap((rating) => {
    const criteria = fewest(rating.min, judged, open);
    return criteria === null ? [] : [{ rating, criteria }];
  });
}

/** The shortest beginning of the list that reaches so many points; null where all of it does not. */
function fewest(
  points: number,
  judged: readonly JudgedCriterion[],
  open: readonly JudgedCriterion[],
): readonly Indicator[] | null {
  for (let count = 1; count <= open.length; count += 1) {
    const met = new Set(open.slice(0, count).map(({ criterion }) => criterion.id));
    const then = judged.map((one) => (met.has(one.criterion.id) ? { ...one, points: FULL_MARKS } : one));
    if (scoreOf(then).scoreMin >= points)
      return judged.flatMap((one) => (met.has(one.criterion.id) ? [one.criterion] : []));
  }
  return null;
}

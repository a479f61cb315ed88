import type { Target } from '../../../schema/model.js';

/** Two promises on one thing: 社区30个以上 and 社区10个. */
export interface TargetPair {
  readonly from: Target;
  readonly to: Target;
}

/**
 * How far two promises are from being one: 0 for one metric by one day; null where they are on different things, as 社区30个 and 企业1000家
 * are.
 */
function distance(one: Target, other: Target): number | null {
  if (one.unit !== other.unit || one.metric === null || other.metric === null) return null;
  const sameDay = one.deadline === other.deadline ? 0 : 1;
  if (one.metric === other.metric) return sameDay;
  return one.metric.includes(other.metric) || other.metric.includes(one.metric) ? 2 + sameDay : null;
}

/**
 * Promises of two provisions that are on one thing, each in one pair at most, in the order of the first: the nearest are paired first, so
 * that of 2025年10家、2027年30家 the one that is due with the other's is held against it.
 */
export function targetPairs(ours: readonly Target[], theirs: readonly Target[]): readonly TargetPair[] {
  const possible = ours.flatMap((from) =>
    theirs.flatMap((to) => {
      const apart = distance(from, to);
      return apart === null ? [] : [{ from, to, apart }];
    }),
  );
  const taken = new Map<Target, Target>();
  const matched = new Set<Target>();
  for (const { from, to } of possible.sort((a, b) => a.apart - b.apart)) {
    if (taken.has(from) || matched.has(to)) continue;
    taken.set(from, to);
    matched.add(to);
  }
  return ours.flatMap((from) => {
    const to = taken.get(from);
    return to === undefined ? [] : [{ from, to }];
  });
}

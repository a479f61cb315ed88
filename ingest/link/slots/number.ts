import type { Target } from '../../../schema/model.js';
import { oneSided, type SlotComparison, type SlotRule } from './slot.js';
import { targetPairs } from './target-pairs.js';

const numbered = (targets: readonly Target[]): readonly Target[] => targets.filter(({ value }) => value !== null);

/** More is stronger, except of what is to stay below a bound. */
function change(one: Target, other: Target): 'SAME' | 'STRONGER' | 'WEAKER' {
  const more = (one.value ?? 0) - (other.value ?? 0);
  if (more === 0) return 'SAME';
  return more > 0 !== (one.comparator === 'AT_MOST') ? 'STRONGER' : 'WEAKER';
}

/** Figures for different things, side by side as they come: CHANGED, and what only one side has left ADDED or DROPPED. */
function unlike(ours: readonly Target[], theirs: readonly Target[]): readonly SlotComparison[] {
  const longer = ours.length > theirs.length ? ours : theirs;
  return longer.flatMap((_, at): readonly SlotComparison[] => {
    const [from, to] = [ours[at], theirs[at]];
    const single = oneSided('NUMBER', from, to);
    if (single !== undefined) return single === null ? [] : [single];
    return [{ slot: 'NUMBER', change: 'CHANGED', from: from?.span ?? null, to: to?.span ?? null }];
  });
}

/** 每百户不低于20平方米 holds two figures in one place, of which a reader sees one. */
function onceAPlace(comparisons: readonly SlotComparison[]): readonly SlotComparison[] {
  const place = ({ change, from, to }: SlotComparison): string =>
    [change, from?.start, from?.end, to?.start, to?.end].join(' ');
  return [...new Map([...comparisons].reverse().map((one) => [place(one), one])).values()].reverse();
}

/** NUMBER: each promised figure once. Two for one thing are compared; those for different things are CHANGED. */
export const number: SlotRule = (from, to) => {
  const [ours, theirs] = [numbered(from.targets), numbered(to.targets)];
  const pairs = targetPairs(ours, theirs);
  const compared = pairs.map(({ from: one, to: other }): SlotComparison => ({
    ...{ slot: 'NUMBER', change: change(one, other), from: one.span, to: other.span },
  }));
  const paired = new Set(pairs.flatMap((pair) => [pair.from, pair.to]));
  const left = (targets: readonly Target[]) => targets.filter((target) => !paired.has(target));
  return onceAPlace([...compared, ...unlike(left(ours), left(theirs))]);
};

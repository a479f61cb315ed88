import type { Target } from '../../../schema/model.js';
import type { SlotComparison, SlotRule } from './slot.js';
import { targetPairs } from './target-pairs.js';

const numbered = (targets: readonly Target[]): readonly Target[] => targets.filter(({ value }) => value !== null);

/** More is stronger, except of what is to stay below a bound. */
function change(one: Target, other: Target): 'SAME' | 'STRONGER' | 'WEAKER' {
  const more = (one.value ?? 0) - (other.value ?? 0);
  if (more === 0) return 'SAME';
  return more > 0 !== (one.comparator === 'AT_MOST') ? 'STRONGER' : 'WEAKER';
}

/** What only one side promises: ADDED or DROPPED. */
const ofOne = (ours: readonly Target[], theirs: readonly Target[]): readonly SlotComparison[] => [
  ...ours.map(({ span }): SlotComparison => ({ slot: 'NUMBER', change: 'ADDED', from: span, to: null })),
  ...theirs.map(({ span }): SlotComparison => ({ slot: 'NUMBER', change: 'DROPPED', from: null, to: span })),
];

/** Where each side promises one figure and no more, the one stands in the other's place, whatever it counts. */
function unlike(ours: readonly Target[], theirs: readonly Target[]): readonly SlotComparison[] {
  const [from, to] = [ours[0], theirs[0]];
  if (from === undefined || to === undefined || ours.length > 1 || theirs.length > 1) return ofOne(ours, theirs);
  return [{ slot: 'NUMBER', change: 'CHANGED', from: from.span, to: to.span }];
}

/** 每百户不低于20平方米 holds two figures in one place, of which a reader sees one. */
function onceAPlace(comparisons: readonly SlotComparison[]): readonly SlotComparison[] {
  const place = ({ change, from, to }: SlotComparison): string =>
    [change, from?.start, from?.end, to?.start, to?.end].join(' ');
  return [...new Map([...comparisons].reverse().map((one) => [place(one), one])).values()].reverse();
}

/**
 * NUMBER: each promised figure once. Two for one thing are compared; one for a thing that the other does not promise is ADDED or DROPPED,
 * or CHANGED where it is the only one of each.
 */
export const number: SlotRule = (from, to) => {
  const [ours, theirs] = [numbered(from.targets), numbered(to.targets)];
  const pairs = targetPairs(ours, theirs);
  if (pairs.length === 0) return onceAPlace(unlike(ours, theirs));
  const compared = pairs.map(({ from: one, to: other }): SlotComparison => ({
    ...{ slot: 'NUMBER', change: change(one, other), from: one.span, to: other.span },
  }));
  const paired = new Set(pairs.flatMap((pair) => [pair.from, pair.to]));
  const left = (targets: readonly Target[]) => targets.filter((target) => !paired.has(target));
  return onceAPlace([...compared, ...ofOne(left(ours), left(theirs))]);
};

import type { Target } from '../../../schema/model.js';
import { oneSided, type SlotComparison, type SlotRule } from './slot.js';
import { targetPairs, type TargetPair } from './target-pairs.js';

/** A promise with its day. */
interface Due {
  readonly day: string;
  readonly span: Target['span'];
}

const dueOf = ({ deadline: day, span }: Target): Due | undefined => (day === null ? undefined : { day, span });

/** The first day something is due; ISO days sort as words. */
const firstDue = (due: readonly Due[]): Due | undefined => [...due].sort((a, b) => (a.day < b.day ? -1 : 1))[0];

/** Two days, of which one side may lack its own. */
function compared(from: Due | undefined, to: Due | undefined): SlotComparison | null {
  if (from === undefined || to === undefined) return oneSided('DEADLINE', from, to) ?? null;
  const change = from.day === to.day ? 'SAME' : from.day < to.day ? 'STRONGER' : 'WEAKER';
  return { slot: 'DEADLINE', change, from: from.span, to: to.span };
}

/** 到2027年底，建成社区30个、培育企业1000家: the day is one, whatever it is given for. */
function onceADay(pairs: readonly TargetPair[]): readonly TargetPair[] {
  const days = ({ from, to }: TargetPair): string => `${from.deadline ?? ''} ${to.deadline ?? ''}`;
  return [...new Map([...pairs].reverse().map((pair) => [days(pair), pair])).values()].reverse();
}

/** What of one side's promises is not in a pair and due on a day that no pair has told. */
function untold(targets: readonly Target[], paired: readonly Target[]): readonly Due[] {
  const days = new Set(paired.map(({ deadline: day }) => day));
  return targets.flatMap((target) => (days.has(target.deadline) ? [] : (dueOf(target) ?? [])));
}

/**
 * DEADLINE: due earlier is STRONGER. What is promised of one thing is compared, its days once, and one that only one side gives a day is
 * ADDED or DROPPED; of all else, the first day of each.
 */
export const deadline: SlotRule = (from, to) => {
  const pairs = targetPairs(from.targets, to.targets);
  const ours = untold(
    from.targets,
    pairs.map((pair) => pair.from),
  );
  const theirs = untold(
    to.targets,
    pairs.map((pair) => pair.to),
  );
  return [
    ...onceADay(pairs).map((pair) => compared(dueOf(pair.from), dueOf(pair.to))),
    compared(firstDue(ours), firstDue(theirs)),
  ].flatMap((one) => one ?? []);
};

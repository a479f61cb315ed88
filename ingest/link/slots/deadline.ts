import type { Target } from '../../../schema/model.js';
import type { Provision } from '../provision.js';
import { oneSided, type SlotComparison, type SlotRule } from './slot.js';
import { targetPairs, type TargetPair } from './target-pairs.js';

const withDay = ({ targets }: Provision): readonly Target[] => targets.filter(({ deadline }) => deadline !== null);

/** The first day something is due; ISO days sort as words. */
const firstDue = (due: readonly Target[]): Target | undefined =>
  [...due].sort((a, b) => ((a.deadline ?? '') < (b.deadline ?? '') ? -1 : 1))[0];

function compared({ from, to }: TargetPair): SlotComparison {
  const [day, other] = [from.deadline ?? '', to.deadline ?? ''];
  const change = day === other ? 'SAME' : day < other ? 'STRONGER' : 'WEAKER';
  return { slot: 'DEADLINE', change, from: from.span, to: to.span };
}

/** 到2027年底，建成社区30个、培育企业1000家: the day is one, whatever it is given for. */
function onceADay(pairs: readonly TargetPair[]): readonly TargetPair[] {
  const days = ({ from, to }: TargetPair): string => `${from.deadline ?? ''} ${to.deadline ?? ''}`;
  return [...new Map([...pairs].reverse().map((pair) => [days(pair), pair])).values()].reverse();
}

/**
 * DEADLINE: due earlier is STRONGER. What is promised of one thing is compared, its days once; where no two promises are on one thing, the
 * first day of each.
 */
export const deadline: SlotRule = (from, to) => {
  const [ours, theirs] = [withDay(from), withDay(to)];
  const pairs = targetPairs(ours, theirs);
  if (pairs.length > 0) return onceADay(pairs).map(compared);
  const [one, other] = [firstDue(ours), firstDue(theirs)];
  const single = oneSided('DEADLINE', one, other);
  if (single !== undefined) return single;
  return one === undefined || other === undefined ? null : compared({ from: one, to: other });
};

import type { Target } from '../../../schema/model.js';
import type { Provision } from '../provision.js';
import { oneSided, type SlotRule } from './slot.js';

/** The first day something is due; ISO days sort as words. */
function firstDue({ targets }: Provision): Target | undefined {
  const due = targets.filter(({ deadline }) => deadline !== null);
  return [...due].sort((a, b) => ((a.deadline ?? '') < (b.deadline ?? '') ? -1 : 1))[0];
}

/** DEADLINE: due earlier is STRONGER. */
export const deadline: SlotRule = (from, to) => {
  const [ours, theirs] = [firstDue(from), firstDue(to)];
  const single = oneSided('DEADLINE', ours, theirs);
  if (single !== undefined) return single;
  const [day, other] = [ours?.deadline ?? '', theirs?.deadline ?? ''];
  const change = day === other ? 'SAME' : day < other ? 'STRONGER' : 'WEAKER';
  return { slot: 'DEADLINE', change, from: ours?.span ?? null, to: theirs?.span ?? null };
};

import type { Target } from '../../../schema/model.js';
import { oneSided, type SlotRule } from './slot.js';

const numbered = (targets: readonly Target[]): readonly Target[] => targets.filter(({ value }) => value !== null);

/** Two promises on one measure: 社区30个以上 and 社区10个; not 社区30个 and 企业1000家. */
const alike = (one: Target, other: Target): boolean =>
  one.unit === other.unit &&
  one.metric !== null &&
  other.metric !== null &&
  (one.metric.includes(other.metric) || other.metric.includes(one.metric));

/** More is stronger, except of what is to stay below a bound. */
function change(one: Target, other: Target): 'SAME' | 'STRONGER' | 'WEAKER' {
  const more = (one.value ?? 0) - (other.value ?? 0);
  if (more === 0) return 'SAME';
  return more > 0 !== (one.comparator === 'AT_MOST') ? 'STRONGER' : 'WEAKER';
}

/** NUMBER: two promised figures for one thing; figures for different things are CHANGED. */
export const number: SlotRule = (from, to) => {
  const [ours, theirs] = [numbered(from.targets), numbered(to.targets)];
  const single = oneSided('NUMBER', ours[0], theirs[0]);
  if (single !== undefined) return single;
  for (const one of ours) {
    const other = theirs.find((target) => alike(one, target));
    if (other !== undefined) return { slot: 'NUMBER', change: change(one, other), from: one.span, to: other.span };
  }
  return { slot: 'NUMBER', change: 'CHANGED', from: ours[0]?.span ?? null, to: theirs[0]?.span ?? null };
};

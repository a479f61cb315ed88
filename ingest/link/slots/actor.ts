import type { Actor } from '../provision.js';
import { oneSided, type SlotRule } from './slot.js';

const RANK = { LEAD: 0, RESPONSIBLE: 1, SUPPORT: 2 } as const;

/** Those who answer first: the leads, else the responsible, else whoever is named. */
function chief(actors: readonly Actor[]): readonly Actor[] {
  const best = Math.min(...actors.map(({ role }) => RANK[role]));
  return actors.filter(({ role }) => RANK[role] === best);
}

const line = ({ system, agency }: Actor): string => system ?? agency;

/** ACTOR: the same line of work answers at both levels (人民银行市分行 for 中国人民银行), or another does. */
export const actor: SlotRule = (from, to) => {
  const [ours, theirs] = [chief(from.actors), chief(to.actors)];
  const single = oneSided('ACTOR', ours[0], theirs[0]);
  if (single !== undefined) return single;
  for (const one of ours) {
    const same = theirs.find((other) => line(other) === line(one));
    if (same !== undefined) return { slot: 'ACTOR', change: 'SAME', from: one.span, to: same.span };
  }
  return { slot: 'ACTOR', change: 'CHANGED', from: ours[0]?.span ?? null, to: theirs[0]?.span ?? null };
};

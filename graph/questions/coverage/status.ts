import type { ComparedSlot, MappingRelation, SlotChange } from '../../../schema/link-batch.js';
import type { CoverageStatus } from '../rows.js';
import type { Grade } from './column-links.js';

/** From this confidence on two provisions are so alike that what either says beside is left aside, as long as no slot is lacking. */
const VERY_LIKE = 0.7;

/** Relations, seen from the lower provision, in which the baseline's is all but wholly contained in the other. */
const CONTAINED: Readonly<Record<'HIGHER' | 'LOWER', readonly MappingRelation[]>> = {
  HIGHER: ['EQUIVALENT', 'BROADER'],
  LOWER: ['EQUIVALENT', 'NARROWER'],
};

/** Changes, told from the lower provision, by which the other lacks something that the baseline's says, or says it less firmly. */
const MISSING: Readonly<Record<'HIGHER' | 'LOWER', readonly SlotChange[]>> = {
  HIGHER: ['DROPPED', 'WEAKER'],
  LOWER: ['ADDED', 'STRONGER'],
};

/** Slots in which what is CHANGED is lacking too: 科创票据 in place of 科技保险 leaves that out, whatever it adds. */
const NAMED: readonly ComparedSlot[] = ['PRODUCT', 'NUMBER'];

/**
 * How far a baseline's measure is taken up by its counterparts in one document, of which none is rejected. What is confirmed
 * and what is only proposed count alike; where a reviewer said how the two relate, that decides, however alike they are.
 */
export function coverageStatus(measureId: string, counterparts: readonly Grade[]): CoverageStatus {
  if (counterparts.length === 0) return 'NONE_FOUND';
  const covers = (link: Grade): boolean => {
    const side = link.toId === measureId ? 'HIGHER' : 'LOWER';
    if (CONTAINED[side].includes(link.relation)) return true;
    return !link.relationSet && link.confidence >= VERY_LIKE && !lacksSome(link, side);
  };
  return counterparts.some(covers) ? 'COVERED' : 'PARTIAL';
}

/** Who is to act is left aside: every text gives work to its own place's bodies. */
const lacksSome = ({ comparison }: Grade, side: keyof typeof MISSING): boolean =>
  comparison.some(
    ({ slot, change }) =>
      slot !== 'ACTOR' && (MISSING[side].includes(change) || (change === 'CHANGED' && NAMED.includes(slot))),
  );

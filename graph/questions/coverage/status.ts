import type { MappingRelation } from '../../../schema/link-batch.js';
import type { CoverageStatus } from '../rows.js';
import type { Grade } from './column-links.js';

/** From this confidence on two provisions are so alike that what either says beside is left aside. */
const VERY_LIKE = 0.7;

/** Relations, seen from the lower provision, in which the baseline's is all but wholly contained in the other. */
const CONTAINED: Readonly<Record<'HIGHER' | 'LOWER', readonly MappingRelation[]>> = {
  HIGHER: ['EQUIVALENT', 'BROADER'],
  LOWER: ['EQUIVALENT', 'NARROWER'],
};

/**
 * How far a baseline's measure is taken up by its counterparts in one document, of which none is rejected. What is confirmed
 * and what is only proposed count alike; where a reviewer said how the two relate, that decides, however alike they are.
 */
export function coverageStatus(measureId: string, counterparts: readonly Grade[]): CoverageStatus {
  if (counterparts.length === 0) return 'NONE_FOUND';
  const covers = ({ toId, relation, relationSet, confidence }: Grade): boolean =>
    (!relationSet && confidence >= VERY_LIKE) || CONTAINED[toId === measureId ? 'HIGHER' : 'LOWER'].includes(relation);
  return counterparts.some(covers) ? 'COVERED' : 'PARTIAL';
}

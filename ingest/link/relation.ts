import type { MappingRelation } from '../../schema/link-batch.js';
import type { Vector } from './vectors.js';

/** From this share on most of a provision is contained in the other. A plan and its retelling contain .7 to 1 of one another. */
const MOST = 0.6;

/** Share of a provision's content, by the squares of its weights, that the other has too. */
function contained(inner: Vector, outer: Vector): number {
  let [shared, all] = [0, 0];
  for (const [key, weight] of inner) {
    const square = weight.all ** 2;
    all += square;
    if (outer.has(key)) shared += square;
  }
  return all === 0 ? 0 : shared / all;
}

/** How two provisions relate, seen from the first: NARROWER where it is contained in a second that says more. */
export function relationOf(from: Vector, to: Vector): MappingRelation {
  const [inTo, inFrom] = [contained(from, to) >= MOST, contained(to, from) >= MOST];
  if (inTo && inFrom) return 'EQUIVALENT';
  return inTo ? 'NARROWER' : inFrom ? 'BROADER' : 'OVERLAPS';
}

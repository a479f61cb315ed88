import { joined } from '../statement.js';
import type { ListStatements } from './page.js';

/** In what order a list is wanted; what has nothing to be ordered by comes last either way. */
export interface Order<Field extends string = string> {
  readonly by: Field;
  readonly direction: 'ASC' | 'DESC';
}

/**
 * The statements of a list: `matching` are the parts that find its nodes, `order.by` the part that gives each its key.
 * @param inPlace the part that tells a page in the order of places.
 * @param counted the part that tells the same page with how many there are in all.
 */
export function listStatements(
  matching: readonly string[],
  order: Order | null,
  inPlace = 'page-in-place',
  counted?: string,
): ListStatements {
  const total = joined(...matching, 'count');
  if (order === null) {
    const between = joined(...matching, 'count-in-place');
    const together = counted === undefined ? {} : { counted: joined(...matching, counted) };
    return { page: joined(...matching, inPlace), between, total, downwards: false, ...together };
  }
  const downwards = order.direction === 'DESC';
  const way = downwards ? 'downwards' : 'upwards';
  const keyed = [...matching, order.by, `keyed-${way}`];
  return { page: joined(...keyed, `page-${way}`), between: joined(...keyed, 'count-keyed'), total, downwards };
}

import type { View } from '../../read/view.js';
import type { Unit } from '../../structure/tree.js';
import { bracketClauses, lineClauses, type PlacedClause } from './clause-places.js';
import { rowClauses } from './row-clause.js';
import { runningClauses } from './running-clause.js';

/** Every clause in a stretch of text. */
export const clausesIn = (view: View): readonly PlacedClause[] => [
  ...bracketClauses(view),
  ...lineClauses(view),
  ...runningClauses(view),
];

const read = new WeakMap<Unit, readonly PlacedClause[]>();

/** Every clause in a unit's own words and rows, its title included, read once; its children are read apart. */
export function clausesOf(unit: Unit): readonly PlacedClause[] {
  const known = read.get(unit);
  if (known !== undefined) return known;
  const texts = [unit.title, ...unit.body.map(({ view }) => view)];
  const found = [...texts.flatMap(clausesIn), ...unit.rows.flatMap(rowClauses)];
  read.set(unit, found);
  return found;
}

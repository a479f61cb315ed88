import type { View } from '../../read/view.js';
import type { Unit } from '../../structure/tree.js';
import { bracketClauses, lineClauses, type PlacedClause } from './clause-places.js';
import { runningClauses } from './running-clause.js';

/** The words of a unit itself, title first; its children are read apart. */
export const ownViews = (unit: Unit): readonly View[] => [unit.title, ...unit.body.map((block) => block.view)];

const read = new WeakMap<Unit, readonly PlacedClause[]>();

/** Every clause in a unit's own words, read once. */
export function clausesOf(unit: Unit): readonly PlacedClause[] {
  const known = read.get(unit);
  if (known !== undefined) return known;
  const found = ownViews(unit).flatMap((view) => [
    ...bracketClauses(view),
    ...lineClauses(view),
    ...runningClauses(view),
  ]);
  read.set(unit, found);
  return found;
}

/** Every clause in a stretch of text, for rules that must leave clauses alone (按职责分工落实 directs nobody). */
export const clausesIn = (view: View): readonly PlacedClause[] => [
  ...bracketClauses(view),
  ...lineClauses(view),
  ...runningClauses(view),
];

import type { View } from '../../read/view.js';
import type { DocumentTree, Unit } from '../../structure/tree.js';
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

/** Every clause in a unit's own words and rows, its title included; its children are read apart. */
export const clausesOf = (unit: Unit, tree: DocumentTree): readonly PlacedClause[] =>
  usesBareNames(tree) ? readIn(unit) : readIn(unit).filter(({ byUse }) => byUse !== true);

/** The same, read once, brackets of bare names whatever the document uses them for. */
function readIn(unit: Unit): readonly PlacedClause[] {
  const known = read.get(unit);
  if (known !== undefined) return known;
  const texts = [unit.title, ...unit.body.map(({ view }) => view)];
  const found = [...texts.flatMap(clausesIn), ...unit.rows.flatMap(rowClauses)];
  read.set(unit, found);
  return found;
}

const decided = new WeakMap<DocumentTree, boolean>();

/**
 * Whether a document says by bare names who is responsible: most of its measures end in them (`增长11%（市发改委）。`), three or
 * more, or all where there are two. One alone says what a word means: 争取国家部委政策支持（国家发展改革委、工业和信息化部）。
 */
function usesBareNames(tree: DocumentTree): boolean {
  const known = decided.get(tree);
  if (known !== undefined) return known;
  const measures = measuresOf(tree.units);
  const ending = measures.filter((unit) => readIn(unit).some(endsItsParagraph)).length;
  const used = ending >= 3 ? ending * 2 > measures.length : ending === 2 && measures.length === 2;
  decided.set(tree, used);
  return used;
}

const endsItsParagraph = ({ byUse, view, clause }: PlacedClause): boolean =>
  byUse === true && view.text.length - clause.end <= 2;

/** Measures that no others stand under. */
function measuresOf(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => {
    const below = measuresOf(unit.children);
    return below.length === 0 && unit.role === 'MEASURE' ? [unit] : below;
  });
}

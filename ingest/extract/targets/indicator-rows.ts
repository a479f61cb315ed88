import type { Target } from '../../../schema/model.js';
import { linesOf } from '../../structure/lines.js';
import { cellsOf, type Place } from '../../structure/table/cells.js';
import type { DocumentTree, Line, Unit } from '../../structure/tree.js';
import type { UnitRule } from '../rule.js';
import { aimOfCell } from './aim-cell.js';

const NAME = 'indicator-rows';

/** 指标, 主要指标, 指标名称（单位） */
const INDICATOR = /^(?:[\p{Script=Han}]{0,6})指标(?:名称)?(?:（[^（）]*）)?$/u;
/** 2025年, 2025年目标值 */
const BY_YEAR = /^(20\d{2})年(?:目标值?|规划目标|预期)?$/u;
/** A table of tasks says who answers for them, and is read as such. */
const TASKS = /牵头|(?:责任|实施|承办|主管|配合|负责)(?:单位|部门|主体)$/u;
/** 千兆宽带用户数（万户） */
const UNIT = /（(?<unit>[^（）]{1,8})）$/u;

interface Columns {
  readonly name: number;
  readonly value: number;
  readonly year: string;
  readonly head: string;
  readonly count: number;
}

/** The heads of a table of indicators: what is measured, and in which years; the last of them is the aim. */
function columnsOf(texts: readonly string[]): Columns | null {
  const name = texts.findIndex((text) => INDICATOR.test(text));
  if (name < 0 || texts.some((text) => TASKS.test(text))) return null;
  const years = texts.flatMap((text, at) => {
    const year = BY_YEAR.exec(text)?.[1];
    return year === undefined || at <= name ? [] : [{ at, year, text }];
  });
  const aim = years.reduce<(typeof years)[number] | null>(
    (best, each) => (best === null || each.year > best.year ? each : best),
    null,
  );
  return aim === null ? null : { name, value: aim.at, year: aim.year, head: aim.text, count: texts.length };
}

function targetOf({ view }: Line, name: Place, cell: Place, { year, head }: Columns): Target | null {
  const measured = view.text.slice(name.start, name.end).replace(/^\d{1,2}[.、]/u, '');
  const unit = UNIT.exec(measured)?.groups?.unit ?? null;
  return aimOfCell(view, name, cell, { metric: measured.replace(UNIT, ''), unit, year, head });
}

/** Tabs and Markdown's strokes part cells: without one a text has no table. */
const PARTS_CELLS = /[\t|]/u;

/** The rows of every table of indicators in the document, in order. */
function rowsIn(tree: DocumentTree): readonly Target[] {
  if (!PARTS_CELLS.test(tree.view.source)) return [];
  let columns: Columns | null = null;
  const found: Target[] = [];
  for (const line of linesOf(tree.view.source)) {
    const cells = cellsOf(line);
    if (cells === null) {
      columns = null;
      continue;
    }
    const heads = columnsOf(cells.map(({ start, end }) => line.view.text.slice(start, end)));
    const name = columns === null ? undefined : cells[columns.name];
    const cell = columns === null ? undefined : cells[columns.value];
    const fits = heads === null && name !== undefined && cell !== undefined && name.end > name.start;
    const target = columns !== null && fits ? targetOf(line, name, cell, columns) : null;
    if (target !== null) found.push(target);
    columns = heads ?? columns;
  }
  return found;
}

/** Every unit in the order of the text. */
const unitsIn = (units: readonly Unit[]): readonly Unit[] => units.flatMap((unit) => [unit, ...unitsIn(unit.children)]);

const byUnit = new WeakMap<DocumentTree, ReadonlyMap<Unit, readonly Target[]>>();

/** The rows of each unit: a table stands in the unit that began last before it. Read once, in one pass over both. */
function rowsByUnit(tree: DocumentTree): ReadonlyMap<Unit, readonly Target[]> {
  const known = byUnit.get(tree);
  if (known !== undefined) return known;
  const found = new Map<Unit, Target[]>();
  const rows = rowsIn(tree);
  const units = rows.length === 0 ? [] : unitsIn(tree.units);
  let at = -1;
  for (const row of rows) {
    while ((units[at + 1]?.view.offsets[0] ?? Infinity) <= row.span.start) at++;
    const unit = units[at];
    if (unit !== undefined) found.set(unit, [...(found.get(unit) ?? []), row]);
  }
  byUnit.set(tree, found);
  return found;
}

/**
 * Aims in a table of indicators, each by the end of the year at the head of its column.
 * `指标⇥2020年⇥2025年⇥属性` above `千兆宽带用户数（万户）⇥640⇥6000⇥预期性` → 6000 万户 by 2025-12-31.
 * Not: a table of tasks (`重点任务⇥牵头单位⇥完成时限`), a table without years at its head, the values of past years.
 */
export const indicatorRows: UnitRule = {
  name: NAME,
  roles: ['MEASURE', 'PREFATORY', 'SECTION', 'PROCEDURE'],
  read: (unit, tree) => (rowsByUnit(tree).get(unit) ?? []).map((target) => ({ rule: NAME, kind: 'target', ...target })),
};

import type { AssignmentRole } from '../../../schema/model.js';
import type { View } from '../../read/view.js';
import type { Cell, Column, Row } from '../../structure/tree.js';
import { wordsOfCell } from '../../structure/table/cells.js';
import { readClause, type Clause } from './clause.js';
import { withNamesOnly, type PlacedClause } from './clause-places.js';

const ROLES: Readonly<Partial<Record<Column, AssignmentRole>>> = {
  LEAD: 'LEAD',
  RESPONSIBLE: 'RESPONSIBLE',
  SUPPORT: 'SUPPORT',
};

const NOTHING: Clause = { start: 0, end: 0, parts: [], due: null, emptySlots: [] };

/** —, /, 无: what fills a cell that names nobody. */
const NOBODY = /^(?:\P{Script=Han}*|无|暂无)$/u;

/** 2018年10月1日起: a beginning, and no day by which something is due. */
const BEGINS = /[年月日]起(?:施行|实施|执行)?$/;

/** By when, in the words of the cell that says so; null where the row has none. */
export function dueInRow({ cells }: Row): string | null {
  const due = cells.find(({ column }) => column === 'DUE');
  return due === undefined || BEGINS.test(wordsOfCell(due)) ? null : wordsOfCell(due);
}

function clauseOf(cell: Cell): readonly Clause[] {
  const role = ROLES[cell.column];
  if (role === undefined || NOBODY.test(wordsOfCell(cell))) return [];
  return [readClause(cell.view, cell.start, cell.end, { role, printed: cell.head })];
}

/**
 * Who is responsible, as the cells of a row say it: the head of a column is the label of what stands under it. One clause,
 * and one more for cells that repeat what stands in a row above (〃).
 */
export function rowClauses(row: Row): readonly PlacedClause[] {
  const byView = new Map<View, Clause[]>();
  for (const cell of row.cells) {
    const there = byView.get(cell.view);
    if (there === undefined) byView.set(cell.view, [...clauseOf(cell)]);
    else there.push(...clauseOf(cell));
  }
  const named = [...byView].filter(([, clauses]) => clauses.length > 0);
  // Nobody is named, but a day may be.
  if (named.length === 0)
    return [{ kind: 'ROW', view: row.view, clause: { ...NOTHING, due: dueInRow(row) }, closed: true }];
  return named.map(([view, clauses]): PlacedClause => {
    const clause: Clause = {
      start: Math.min(...clauses.map(({ start }) => start)),
      end: Math.max(...clauses.map(({ end }) => end)),
      parts: clauses.flatMap(({ parts }) => parts),
      due: clauses.find((each) => each.due !== null)?.due ?? dueInRow(row),
      emptySlots: clauses.flatMap(({ emptySlots }) => emptySlots),
    };
    return { kind: 'ROW', view, clause: withNamesOnly(view, clause), closed: true };
  });
}

import type { Line } from '../tree.js';
import { rawOf, type Place } from './cells.js';
import { endsAsBody } from './ends-as-body.js';
import { BODIES, saysTask, type Head } from './heads.js';

/** A line of signs of cells' ends alone: `|` closes a row, `||` an empty cell and its row. */
const ROW_END = /^\s*\|{1,12}\s*$/;

export const isRowEnd = (line: Line): boolean => ROW_END.test(rawOf(line));

interface Cell extends Place {
  readonly text: string;
}

/** The cells of a row that a line of signs closes, one a line; null where another line has no sign at its end. */
function cellsOf(lines: readonly Line[]): readonly Cell[] | null {
  const last = lines.at(-1);
  if (last === undefined || !isRowEnd(last)) return null;
  const above = lines.slice(0, -1);
  if (above.some((line) => !/[^|]\|\s*$/.test(rawOf(line)))) return null;
  const { start } = last.span;
  const empty = Array.from({ length: rawOf(last).trim().length - 1 }, (): Cell => ({ start, end: start, text: '' }));
  return [
    ...above.map((line) => ({
      start: line.span.start,
      end: line.span.start + rawOf(line).lastIndexOf('|'),
      text: line.view.text.replace(/\|$/, ''),
    })),
    ...empty,
  ];
}

/** Whether a line of signs closes a row whose cells all have theirs: then it has just as many as are printed. */
export const isClosedRow = (lines: readonly Line[]): boolean => cellsOf(lines) !== null;

/** The first of two columns beside one another that say what is to be done: a cell of it may reach over many rows. */
const reaching = (heads: readonly Head[]): number =>
  heads.findIndex((head, at) => saysTask(head) && heads.slice(at + 1, at + 2).some(saysTask));

/** 市政局、相关街道: whether a body is named in the first column of bodies. */
function namesBody(cells: readonly Cell[], heads: readonly Head[]): boolean {
  const text = cells[heads.findIndex(({ column }) => BODIES.includes(column))]?.text ?? '';
  return text.split(/[、，]/).some(endsAsBody);
}

/**
 * The cells of a row in a table whose cells' and rows' ends are marked, one for each head. A row one cell short stands under a
 * cell that reaches over many rows (主要任务 beside 全年目标任务), where its bodies then stand under their head. Null where neither fits.
 */
export function closedRowCells(lines: readonly Line[], heads: readonly Head[]): readonly Place[] | null {
  const cells = cellsOf(lines);
  if (cells === null) return null;
  if (cells.length === heads.length) return cells;
  const at = reaching(heads);
  const start = cells[at]?.start;
  if (cells.length !== heads.length - 1 || at < 0 || start === undefined) return null;
  const moved = [...cells.slice(0, at), { start, end: start, text: '' }, ...cells.slice(at)];
  return namesBody(moved, heads) ? moved : null;
}

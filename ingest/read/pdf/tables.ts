import { lineOfRow } from '../table-line.js';
import type { PrintedCell, PrintedRow, PrintedTable } from './cells.js';
import type { Page } from './running.js';
import type { Piece } from './words.js';

/** A page with its tables apart from its text. */
export interface PageWithTables extends Page {
  readonly tables: readonly PrintedTable[];
}

/** Sides of one table on two pages differ by no more than this. */
const NEAR = 4;
/** Rows that a page may repeat as heads. */
const MOST_HEADS = 4;

/** 5 · 12. · （三） · 四: the number of a row */
const NUMBER = /^[（(]?(?:\d{1,4}|[一二三四五六七八九十百]{1,5})[)）.、．]?$/;
const WHOLE = /[。！？；]$/;

const sameWords = (a: PrintedRow, b: PrintedRow): boolean =>
  a.cells.map(({ text }) => text).join('\t') === b.cells.map(({ text }) => text).join('\t');

/** A table goes on at the top of the next page, as wide as it was, with nothing but notes between. */
function goesOn(page: PageWithTables | undefined, next: PageWithTables): boolean {
  const [above, below] = [page?.tables.at(-1), next.tables[0]];
  if (page === undefined || above === undefined || below === undefined) return false;
  const sameSides = Math.abs(above.left - below.left) < NEAR && Math.abs(above.right - below.right) < NEAR;
  if (!sameSides || next.lines.some(({ base }) => base < below.top)) return false;
  const rest = page.lines.filter(({ base }) => base > above.bottom);
  const ordinary = page.lines.filter(({ base }) => base < above.top).map(({ size }) => size);
  return (
    rest.length === 0 ||
    rest.every(
      ({ size, text }) => ordinary.some((other) => other > size + 1) || /^(?:注|备注|\d|[①-⑳*※])/.test(text),
    ) ||
    (above.rows[0] !== undefined && below.rows[0] !== undefined && sameWords(above.rows[0], below.rows[0]))
  );
}

/** The cell of a row that stands above another, where both begin at the same rule. */
const cellAbove = (row: PrintedRow, { left, right }: PrintedCell): PrintedCell | undefined =>
  row.cells.find((cell) => Math.abs(cell.left - left) < NEAR && Math.abs(cell.right - right) < NEAR);

/** True for the rest of a row that a page broke: its first cells are empty, and no number begins it anew. */
function isRest(row: PrintedRow, above: PrintedRow): boolean {
  const first = row.cells.findIndex(({ text }) => text !== '');
  const cell = row.cells[first];
  if (first < 1 || cell === undefined || NUMBER.test(cell.text)) return false;
  if (row.cells.some((each) => each.text !== '' && cellAbove(above, each) === undefined)) return false;
  const full = row.cells.slice(first).every(({ text }) => text !== '');
  // A merged cell goes on empty: 规范审批⇥… above ⇥建设平台⇥市数据局 is a row of its own.
  return !full || row.cells.length - first < 2 || !WHOLE.test(cellAbove(above, cell)?.text ?? '');
}

const withRest = (above: PrintedRow, rest: PrintedRow): PrintedRow => ({
  ...above,
  cells: above.cells.map((cell) => {
    const more = rest.cells.find(
      (each) => each.text !== '' && cellAbove({ ...above, cells: [cell] }, each) !== undefined,
    );
    return more === undefined ? cell : { ...cell, text: cell.text + more.text };
  }),
});

/** Empty first cells of a page's first rows go on from above: 类别 is not printed again. */
function withMerged(rows: readonly PrintedRow[], above: PrintedRow): readonly PrintedRow[] {
  const [first] = rows;
  const empty = first?.cells.findIndex(({ text }) => text !== '') ?? 0;
  if (first === undefined || empty < 1) return rows;
  const merged = first.cells.slice(0, empty).flatMap((cell) => cellAbove(above, cell) ?? []);
  const last = rows.findIndex((row, at) => at > 0 && merged.some((cell) => (cellAbove(row, cell)?.text ?? '') !== ''));
  return rows.map((row, at) =>
    last >= 0 && at >= last
      ? row
      : {
          ...row,
          cells: row.cells.map((cell, i) => {
            const text = i < empty && cell.text === '' ? cellAbove({ ...above, cells: merged }, cell)?.text : undefined;
            return text === undefined ? cell : { ...cell, text };
          }),
        },
  );
}

/** Tables that go on over pages: heads that a page repeats left out, rows that a page broke whole again. */
function continued(pages: readonly PageWithTables[], goOn: readonly boolean[]): readonly PageWithTables[] {
  const read: PageWithTables[] = [];
  let heads: readonly PrintedRow[] = [];
  for (const [at, page] of pages.entries()) {
    const above = read.at(-1);
    const last = above?.tables.at(-1);
    const [first, ...others] = page.tables;
    const lastRow = last?.rows.at(-1);
    if (goOn[at] !== true || above === undefined || first === undefined || last === undefined) {
      heads = page.tables.at(-1)?.rows.slice(0, MOST_HEADS) ?? [];
      read.push(page);
      continue;
    }
    let rows = first.rows;
    for (const head of heads) {
      if (rows[0] === undefined || !sameWords(rows[0], head)) break;
      rows = rows.slice(1);
    }
    if (others.length > 0) heads = page.tables.at(-1)?.rows.slice(0, MOST_HEADS) ?? [];
    const [row, ...after] = rows;
    if (row !== undefined && lastRow !== undefined && isRest(row, lastRow)) {
      const whole = { ...last, rows: [...last.rows.slice(0, -1), withRest(lastRow, row)] };
      read[read.length - 1] = { ...above, tables: [...above.tables.slice(0, -1), whole] };
      rows = after;
    }
    if (lastRow !== undefined) rows = withMerged(rows, lastRow);
    read.push({ ...page, tables: [{ ...first, rows }, ...others] });
  }
  return read;
}

/** Rules that stand at one place on several pages are one column's side. */
function sidesOf(rows: readonly PrintedRow[]): readonly number[] {
  const sides: number[] = [];
  const all = rows.flatMap(({ cells }) => cells.flatMap(({ left, right }) => [left, right]));
  for (const side of all.sort((a, b) => a - b)) {
    if (side - (sides.at(-1) ?? -Infinity) > NEAR) sides.push(side);
  }
  return sides;
}

function pieceOf({ top, cells }: PrintedRow, { left, right }: PrintedTable, sides: readonly number[]): Piece {
  const columns = ({ left: from, right: to }: PrintedCell): number =>
    Math.max(1, sides.filter((side) => side > from - NEAR && side < to - NEAR).length);
  const text = lineOfRow(cells.map((cell) => ({ text: cell.text, columns: columns(cell) })));
  return { text, left, right, base: top + 1, size: 1, row: true };
}

/** Tables that are one over several pages have the columns of all of them. */
function sidesByTable(
  pages: readonly PageWithTables[],
  goOn: readonly boolean[],
): ReadonlyMap<PrintedTable, readonly number[]> {
  const found = new Map<PrintedTable, readonly number[]>();
  let open: PrintedTable[] = [];
  const close = (): void => {
    const sides = sidesOf(open.flatMap(({ rows }) => rows));
    for (const table of open) found.set(table, sides);
    open = [];
  };
  for (const [at, page] of pages.entries()) {
    for (const [i, table] of page.tables.entries()) {
      if (i > 0 || goOn[at] !== true) close();
      open.push(table);
    }
  }
  close();
  return found;
}

/** Lines with rows among them, each before the first line below it. */
function merged(lines: readonly Piece[], rows: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  let next = 0;
  for (const line of lines) {
    for (; (rows[next]?.base ?? Infinity) < line.base; next++) all.push(...rows.slice(next, next + 1));
    all.push(line);
  }
  return [...all, ...rows.slice(next)];
}

/** Notes at the foot of a page on which a table goes on stand below the table's end: they are no part of it. */
function withNotesBelow(pages: readonly PageWithTables[], goOn: readonly boolean[]): readonly PageWithTables[] {
  let carried: readonly Piece[] = [];
  return pages.map((page, at) => {
    const end = goOn[at] === true ? (page.tables[0]?.bottom ?? 0) : -1;
    const notes = carried.map((note) => ({ ...note, base: end }));
    const below = page.lines.findIndex(({ base }) => base > end);
    const own = below < 0 ? page.lines : page.lines.slice(0, below);
    const lines = notes.length === 0 ? page.lines : [...own, ...notes, ...page.lines.slice(own.length)];
    carried = [];
    if (goOn[at + 1] !== true) return { ...page, lines };
    const bottom = page.tables.at(-1)?.bottom ?? 0;
    carried = lines.filter(({ base }) => base >= bottom);
    return { ...page, lines: lines.filter(({ base }) => base < bottom) };
  });
}

/** Pages with each row of their tables as one line among the others, a tab between its cells. */
export function withRows(pages: readonly PageWithTables[]): readonly Page[] {
  const goOn = pages.map((page, at) => goesOn(pages[at - 1], page));
  const whole = withNotesBelow(continued(pages, goOn), goOn);
  const sides = sidesByTable(whole, goOn);
  return whole.map(({ height, lines, tables }) => {
    const rows = tables.flatMap((table) => table.rows.map((row) => pieceOf(row, table, sides.get(table) ?? [])));
    return { height, lines: merged(lines, rows) };
  });
}

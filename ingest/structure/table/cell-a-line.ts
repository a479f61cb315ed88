import type { Line } from '../tree.js';
import { areTable, lineOver, misfit, placesIn, rawOf, type CelledLine, type Place, type Read } from './cells.js';
import { closedRowCells, isClosedRow, isRowEnd } from './closed-rows.js';
import { endsAsBody } from './ends-as-body.js';
import { BODIES, provenHeads, rowNumber, saysTask, type Head } from './heads.js';

/** Heads of the widest such table, and the longest head. */
const MOST_HEADS = 12;
const LONGEST_HEAD = 20;
/** Lines that one row may have. */
const MOST_LINES = 60;

/** A cell that a line of its own holds, or several. */
interface Cell extends Place {
  readonly text: string;
}

/** `责任单位 |`: some pages leave the sign of a cell's end. */
const END = /\|\s*$/;

/** True where the words of a cell go on in the next line: 规划建设局、⏎县城投公司. */
const GOES_ON = /[、，,；;：:（(—-]\s*$/;

/** Lines → cells: those that end with a sign where these mark the ends, else each, but that a list goes on. */
function cellsIn(lines: readonly Line[], marked: boolean): readonly Cell[] {
  const cells: Cell[] = [];
  let open: { start: number; text: string } | null = null;
  for (const line of lines) {
    const raw = rawOf(line);
    const words = raw.replace(END, '');
    const text: string = (open?.text ?? '') + line.view.text.replace(/\|$/, '');
    const start: number = open?.start ?? line.span.start;
    const ends = marked ? END.test(raw) : !GOES_ON.test(words);
    open = ends ? null : { start, text };
    if (ends) cells.push({ start, end: line.span.start + words.length, text });
  }
  const last = lines.at(-1);
  return open === null || last === undefined ? cells : [...cells, { ...open, end: last.span.end }];
}

interface Heads {
  readonly heads: readonly Head[];
  readonly lines: readonly Line[];
  readonly cells: readonly Cell[];
  readonly marked: boolean;
  /** The number of the first row: a page may begin in the midst of a table whose cells' ends are marked. */
  readonly from: number;
}

/** 序号⏎重点工作⏎责任单位, up to the number of the first row. */
function headsAt(lines: readonly Line[], at: number): Heads | null {
  const first = lines.slice(at + 1, at + 1 + MOST_HEADS).findIndex(({ view }) => rowNumber(bare(view.text)) !== null);
  const from = rowNumber(bare(lines[at + 1 + first]?.view.text ?? ''));
  if (first < 2 || from === null) return null;
  const own = lines.slice(at, at + 1 + first);
  const marked = own.every((line) => END.test(rawOf(line)));
  if (from !== 1 && !marked) return null;
  const cells = cellsIn(own, marked);
  if (cells.some(({ text }) => text.length > LONGEST_HEAD)) return null;
  const heads = provenHeads(cells.map(({ text }) => text));
  return heads === null ? null : { heads, lines: own, cells, marked, from };
}

const bare = (text: string): string => text.replace(/\|$/, '');

/** Where the row that begins at `at` ends: at the next number that leaves a cell for each head, else at the next number. */
function rowEnd(lines: readonly Line[], at: number, number: number, { heads, marked }: Heads): number | null {
  const below = lines.slice(at + 1, at + MOST_LINES);
  const ends = below.flatMap(({ view }, nth) => (rowNumber(bare(view.text)) === number + 1 ? [at + 1 + nth] : []));
  const fits = (end: number): boolean => cellsIn(lines.slice(at, end), marked).length === heads.length;
  return ends.find(fits) ?? ends.find((end) => end - at === heads.length) ?? ends[0] ?? null;
}

/** 县水务局⏎县住建局⏎县护城河指挥部: names one a line under the one head that holds bodies are one cell. */
function withBodiesListed(cells: readonly Cell[], heads: readonly Head[], more: number): readonly Cell[] | null {
  const at = heads.findIndex(({ column }) => BODIES.includes(column));
  if (heads.filter(({ column }) => BODIES.includes(column)).length !== 1) return null;
  const names = cells.slice(at, at + more + 1);
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || !names.every(({ text }) => endsAsBody(text))) return null;
  const whole = { start: first.start, end: last.end, text: names.map(({ text }) => text).join('') };
  return [...cells.slice(0, at), whole, ...cells.slice(at + more + 1)];
}

/** One cell for each head: where there are more lines, a task wrapped over several takes what its neighbours leave. */
function fitted(cells: readonly Cell[], heads: readonly Head[]): readonly Cell[] | null {
  const more = cells.length - heads.length;
  if (more === 0) return cells;
  const missing = heads.slice(cells.length);
  if (more < 0) return missing.every(({ column }) => column === 'OTHER') ? cells : null;
  const listed = withBodiesListed(cells, heads, more);
  if (listed !== null) return listed;
  const task = heads.findIndex(saysTask);
  const others = heads.filter(saysTask).length;
  const parts = cells.slice(task, task + more + 1);
  const [first, last] = [parts[0], parts.at(-1)];
  // Only lines that end in the midst of a sentence, under the one head that holds sentences, can be told apart.
  const wrapped = parts.slice(0, -1).every(({ text }) => text.length > LONGEST_HEAD / 2 && !/[。！]$/.test(text));
  if (others !== 1 || !wrapped || first === undefined || last === undefined) return null;
  const whole = { start: first.start, end: last.end, text: parts.map(({ text }) => text).join('') };
  return [...cells.slice(0, task), whole, ...cells.slice(task + more + 1)];
}

const celled = (lines: readonly Line[], cells: readonly Place[]): CelledLine | null => {
  const line = lineOver(lines);
  return line === null ? null : { line, cells: placesIn(line.view, cells) };
};

/** 二、优化服务 · （一）完善体系 */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;

/** The row that begins at `at`; the last one has no number below it, and ends with its last cell. */
function rowAt(lines: readonly Line[], at: number, number: number, form: Heads): Read | null {
  const { heads, marked } = form;
  const end = rowEnd(lines, at, number, form);
  let own = lines.slice(at, end ?? Math.min(lines.length, at + MOST_LINES));
  const close = marked ? own.findIndex(isRowEnd) : -1;
  if (end === null && close > 0) own = own.slice(0, close + 1);
  else if (end === null) {
    let count = 1;
    while (count < own.length && cellsIn(own.slice(0, count), marked).length < heads.length) count++;
    while (!marked && own.slice(count - 1, count).some((line) => GOES_ON.test(rawOf(line)))) count++;
    own = own.slice(0, count);
  }
  if (marked && isClosedRow(own)) {
    const closed = closedRowCells(own, heads);
    const row = closed === null ? null : celled(own, closed);
    return row === null ? null : { lines: [row], length: own.length };
  }
  const joined = cellsIn(own, marked);
  // 46.3%；⏎市发改委: what ends so need not go on, where each line is a cell's.
  const alone = !marked && joined.length < heads.length && own.length === heads.length;
  const read = alone ? own.flatMap((line) => cellsIn([line], marked)) : joined;
  // 二、优化服务 above the next number: a heading over all columns.
  const heading = read.length > heads.length && HEADING.test(read.at(-1)?.text ?? '') ? own.slice(-1) : [];
  if (heading.length > 0) own = own.slice(0, -1);
  const cells = fitted(heading.length > 0 ? read.slice(0, -1) : read, heads);
  const fits = cells === null ? null : celled(own, cells);
  if (fits === null) return null;
  return { lines: [fits, ...heading.map((line) => ({ line, cells: null }))], length: own.length + heading.length };
}

/** A row with more or fewer cells than heads, up to the next number: left unread, and said so. */
function misfitAt(lines: readonly Line[], at: number, number: number, form: Heads): Read | null {
  const end = rowEnd(lines, at, number, form);
  const line = end === null ? null : lineOver(lines.slice(at, end));
  return end === null || line === null ? null : { lines: [misfit(line)], length: end - at };
}

/**
 * A table that a page's text gives cell by cell, one a line, with or without the sign of a cell's end:
 * `序号⏎重点工作⏎责任单位⏎完成时限⏎1⏎优化工作机制。⏎招商工作部⏎全年⏎2⏎…`. Only under heads that prove it, and only while
 * the numbers run on; a row whose cells do not fit the heads is left unread. Null where none begins at `at`; else its rows, and its number of lines.
 */
export function cellALineTable(lines: readonly Line[], at: number): Read | null {
  if (!/^序号/.test(lines[at]?.view.text ?? '')) return null;
  const heads = headsAt(lines, at);
  const head = heads === null ? null : celled(heads.lines, heads.cells);
  if (heads === null || head === null) return null;
  const read = [head];
  let number = heads.from;
  let next = at + heads.lines.length;
  for (; rowNumber(bare(lines[next]?.view.text ?? '')) === number; number++) {
    const row = rowAt(lines, next, number, heads) ?? misfitAt(lines, next, number, heads);
    if (row === null) break;
    read.push(...row.lines);
    next += row.length;
  }
  return areTable(read) ? { lines: read, length: next - at } : null;
}

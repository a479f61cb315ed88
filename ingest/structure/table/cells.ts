import { CELL_END } from '../../read/table-line.js';
import { viewOf } from '../../read/fold.js';
import type { View } from '../../read/view.js';
import type { Cell, Line } from '../tree.js';

/** Where one cell's words stand in its line's view; `start === end` for an empty one. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A line with its cells. */
export interface CelledLine {
  readonly line: Line;
  /** Null for a line of one cell: a heading that reaches over all columns, or no line of a table. */
  readonly cells: readonly Place[] | null;
  /** It is a table's, whatever its cells: one of indicators that lost its form. */
  readonly other?: boolean;
}

/** What was read from a line on, and how many lines of the text that took. */
export interface Read {
  readonly lines: readonly CelledLine[];
  readonly length: number;
}

/** A line as it stands in the source. */
export const rawOf = ({ span, view }: Line): string => view.source.slice(span.start, span.end);

/** A line of a table that holds no cells that its heads could name. */
export const misfit = (line: Line): CelledLine => ({ line: { ...line, misfit: true }, cells: [] });

/** Rows below the heads that a table without its lines must have. */
const FEWEST_ROWS = 2;

/** Whether lines are enough, of which the first are the heads, to be a table that lost its form. */
export const areTable = (lines: readonly CelledLine[]): boolean =>
  lines.filter(({ cells }) => cells !== null && cells.length > 0).length > FEWEST_ROWS;

/** What stands in a cell of a row. */
export const wordsOfCell = ({ view, start, end }: Cell): string => view.text.slice(start, end);

/** Several lines of a source as one, from the first's beginning to the last's end. */
export function lineOver(lines: readonly Line[]): Line | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first === last) return first;
  const { source } = first.view;
  const span = { start: first.span.start, end: last.span.end };
  return { span, view: viewOf(source, span.start, span.end) };
}

/** Where the words between these places of a source, given in their order, stand in a view. */
export function placesIn({ text, offsets }: View, ranges: readonly Place[]): readonly Place[] {
  let at = 0;
  return ranges.map((range) => {
    while (at < text.length && (offsets[at] ?? 0) < range.start) at++;
    const start = at;
    while (at < text.length && (offsets[at] ?? 0) < range.end) at++;
    return { start, end: at };
  });
}

/** `| 1 | 建立机制 | 市科技局 |`: a row as Markdown writes it. */
const MARKDOWN = /^\s*\|.*\|\s*$/;

/** `1 | 建立机制 | 市科技局 |`: a row as the text of a page gives it, no sign before its first cell; three cells or more. */
const isPiped = (raw: string): boolean => /\|\s{0,20}$/.test(raw) && raw.split('|', 4).length > 3;

/** `| --- | :-: |`: what Markdown puts between the heads and the rows. */
export const isRule = (line: Line): boolean => /^\|(?:：?-+：?\|)+$/.test(line.view.text);

/** Source offsets of what parts the cells of a line, the ends of the line included. */
function partsOf(line: Line): readonly number[] {
  const { span } = line;
  const raw = rawOf(line);
  const markdown = MARKDOWN.test(raw);
  const closed = markdown || isPiped(raw);
  const sign = closed ? '|' : CELL_END;
  const places: number[] = markdown ? [] : [span.start - 1];
  for (let at = raw.indexOf(sign); at >= 0; at = raw.indexOf(sign, at + 1)) {
    // “出生”\|“退休”: Markdown's way of printing the sign itself.
    if (!markdown || raw.charAt(at - 1) !== '\\') places.push(span.start + at);
  }
  return closed ? places : [...places, span.end];
}

/** The cells of a line, or null for a line that has fewer than two. */
export function cellsOf(line: Line): readonly Place[] | null {
  const parts = partsOf(line);
  if (parts.length < 3) return null;
  const ranges = parts.slice(1).map((end, i) => ({ start: (parts[i] ?? 0) + 1, end }));
  const cells = placesIn(line.view, ranges);
  return cells.filter(({ start, end }) => end > start).length > 1 ? cells : null;
}

import type { Line } from '../tree.js';
import { cellALineTable } from './cell-a-line.js';
import { cellsOf, isRule, type CelledLine, type Read } from './cells.js';
import { indicatorLines } from './indicator-lines.js';
import { quotedRow } from './quoted-cells.js';
import { spacedTable } from './spaced-cells.js';

/** What begins at a line that lost its form, as lines with their cells, and how many lines of the text that is. */
function tableAt(lines: readonly Line[], at: number): Read | null {
  const length = indicatorLines(lines, at);
  if (length === 0) return cellALineTable(lines, at) ?? spacedTable(lines, at);
  return { lines: lines.slice(at, at + length).map((line) => ({ line, cells: null, other: true })), length };
}

/** Every line with its cells; lines that make one row of a table that lost its form are one. */
export function celledLines(lines: readonly Line[]): readonly CelledLine[] {
  const read: CelledLine[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    const cells = isRule(line) ? [] : cellsOf(line);
    const found = cells === null ? tableAt(lines, at) : quotedRow(lines, at);
    for (const each of found?.lines ?? [{ line, cells }]) read.push(each);
    at += found?.length ?? 1;
  }
  return read;
}

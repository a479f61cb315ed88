import { CELL_END } from '../../read/table-line.js';
import type { Line } from '../tree.js';
import { lineOver, placesIn, rawOf, type Read } from './cells.js';

/** Lines that one cell of a spreadsheet may have. */
const MOST_LINES = 30;

/** 2018年底⇥"水泥行业…装卸、储存、: a cell that is opened in a line and not closed. */
const OPENS = /(?:^|\t)"(?:[^"\t]|"")*$/;
/** 转移、输送等治理。" or …。"⇥市环保局 */
const CLOSES = /^(?:[^"\t]|"")*"(?:\t|\s*$)/;

/** How many lines from `at` on are one row, 1 for a line that opens no cell. */
function linesOfRow(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (first === undefined || !rawOf(first).includes(CELL_END) || !OPENS.test(rawOf(first))) return 1;
  for (let last = at + 1; last < Math.min(lines.length, at + MOST_LINES); last++) {
    const line = lines[last];
    if (line === undefined || !rawOf(line).includes('"')) continue;
    if (!CLOSES.test(rawOf(line))) return 1;
    // The same line may open the next cell.
    if (!OPENS.test(rawOf(line).replace(CLOSES, '\t'))) return last - at + 1;
  }
  return 1;
}

/**
 * Rows copied from a spreadsheet: tabs between cells, and quotation marks around a cell with line breaks.
 * `2018年底⇥"水泥行业4家企业完成物料运输、⏎储存等治理。"` is one row. Null where none begins at `at`.
 */
export function quotedRow(lines: readonly Line[], at: number): Read | null {
  const length = linesOfRow(lines, at);
  const line = length === 1 ? null : lineOver(lines.slice(at, at + length));
  if (line === null) return null;
  let start = line.span.start;
  const ranges = rawOf(line)
    .split(CELL_END)
    .map((cell) => {
      const quoted = /^"[\s\S]*"\s*$/.test(cell);
      const range = quoted
        ? { start: start + 1, end: start + cell.trimEnd().length - 1 }
        : { start, end: start + cell.length };
      start += cell.length + 1;
      return range;
    });
  return { lines: [{ line, cells: placesIn(line.view, ranges) }], length };
}

import { CELL_END } from '../../read/table-line.js';
import type { Line } from '../tree.js';

/** Where one cell's words stand in its line's view; `start === end` for an empty one. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** `| 1 | 建立机制 | 市科技局 |`: a row as Markdown writes it. */
const MARKDOWN = /^\s*\|.*\|\s*$/;

/** `| --- | :-: |`: what Markdown puts between the heads and the rows. */
export const isRule = (line: Line): boolean => /^\|(?:：?-+：?\|)+$/.test(line.view.text);

/** Source offsets of what parts the cells of a line, the ends of the line included. */
function partsOf({ span, view }: Line): readonly number[] {
  const raw = view.source.slice(span.start, span.end);
  const markdown = MARKDOWN.test(raw);
  const sign = markdown ? '|' : CELL_END;
  const places: number[] = markdown ? [] : [span.start - 1];
  for (let at = raw.indexOf(sign); at >= 0; at = raw.indexOf(sign, at + 1)) places.push(span.start + at);
  return markdown ? places : [...places, span.end];
}

/** The cells of a line, or null for a line that has fewer than two. */
export function cellsOf(line: Line): readonly Place[] | null {
  const parts = partsOf(line);
  if (parts.length < 3) return null;
  const { text, offsets } = line.view;
  const cells: Place[] = [];
  let at = 0;
  for (const [i, end] of parts.entries()) {
    if (i === 0) continue;
    const after = parts[i - 1] ?? 0;
    while (at < text.length && (offsets[at] ?? 0) <= after) at++;
    const start = at;
    while (at < text.length && (offsets[at] ?? 0) < end) at++;
    cells.push({ start, end: at });
  }
  return cells.filter(({ start, end }) => end > start).length > 1 ? cells : null;
}

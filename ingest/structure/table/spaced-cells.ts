import type { Line } from '../tree.js';
import { cellsOf, placesIn, type CelledLine, type Place } from './cells.js';
import { columnOf } from './columns.js';
import { endsAsBody } from './ends-as-body.js';
import { BODIES, provenHeads, rowNumber, type Head } from './heads.js';

/** Heads and cells of the longest line that is looked at. */
const MOST_CELLS = 16;
const LONGEST_LINE = 600;

/** The words of a line between its blanks, as places of the source. */
function wordsOf({ span, view }: Line): readonly (Place & { readonly text: string })[] {
  const raw = view.source.slice(span.start, span.end);
  if (raw.length > LONGEST_LINE) return [];
  return [...raw.matchAll(/[^\s\u3000]+/g)].map(({ 0: text, index }) => ({
    text,
    start: span.start + index,
    end: span.start + index + text.length,
  }));
}

/** 序号 工 作 任 务 牵头部门: heads, some of them letter by letter. Null where a word is part of none. */
function headPlaces(line: Line): readonly (Place & { readonly text: string })[] | null {
  const words = wordsOf(line);
  const heads: (Place & { text: string })[] = [];
  for (let at = 0; at < words.length;) {
    let found = 0;
    for (let length = Math.min(8, words.length - at); length > 0 && found === 0; length--) {
      const text = words
        .slice(at, at + length)
        .map((word) => word.text)
        .join('');
      if (columnOf(text) !== null) {
        found = length;
        heads.push({ text, start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 });
      }
    }
    if (found === 0 || heads.length > MOST_CELLS) return null;
    at += found;
  }
  return heads;
}

/** How many words the last cells take: one each, but that names of bodies may be parted by blanks (扶贫办 发展改革委). */
function cutsOf(
  words: readonly (Place & { readonly text: string })[],
  heads: readonly Head[],
): readonly Place[] | null {
  const cells: Place[] = [];
  let end = words.length;
  for (let column = heads.length - 1; column > 1; column--) {
    const isBody = BODIES.includes(heads[column]?.column ?? 'OTHER');
    let start = end - 1;
    const body = (at: number): boolean => (words[at]?.text ?? '').split('、').every((name) => endsAsBody(name));
    if (isBody) while (start > 2 && body(start) && body(start - 1) && heads.length === column + 1) start--;
    if (start < 2) return null;
    cells.unshift({ start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 });
    end = start;
  }
  const [number, task] = [words[0], words[1]];
  if (number === undefined || task === undefined || end < 2) return null;
  return [number, { start: task.start, end: words[end - 1]?.end ?? task.end }, ...cells];
}

/**
 * A table whose cells are parted by single spaces, as text copied from a page has it:
 * `序号 工 作 任 务 牵头部门` above `18 完成农村贫困人口脱贫任务 扶贫办 发展改革委`. Only under heads that are all known, from
 * 序号 on, and only for lines whose numbers run on from 1. Null where none begins at `at`.
 */
export function spacedTable(
  lines: readonly Line[],
  at: number,
): { readonly lines: readonly CelledLine[]; readonly length: number } | null {
  const line = lines[at];
  if (line === undefined || !/^序/.test(line.view.text) || cellsOf(line) !== null) return null;
  const places = headPlaces(line);
  const heads = places === null ? null : provenHeads(places.map(({ text }) => text));
  if (places === null || heads === null) return null;
  const rows: CelledLine[] = [{ line, cells: placesIn(line.view, places) }];
  for (let next = at + 1; next < lines.length; next++) {
    const row = lines[next];
    const words = row === undefined ? [] : wordsOf(row);
    if (row === undefined || rowNumber(words[0]?.text ?? '') !== rows.length) break;
    const cells = cutsOf(words, heads);
    if (cells === null) break;
    rows.push({ line: row, cells: placesIn(row.view, cells) });
  }
  return rows.length > 2 ? { lines: rows, length: rows.length } : null;
}

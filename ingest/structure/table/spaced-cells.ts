import type { Line } from '../tree.js';
import {
  areTable,
  cellsOf,
  lineOver,
  misfit,
  placesIn,
  rawOf,
  type CelledLine,
  type Place,
  type Read,
} from './cells.js';
import { columnOf } from './columns.js';
import { endsAsBody } from './ends-as-body.js';
import { BODIES, provenHeads, rowNumber, type Head } from './heads.js';

/** Heads and cells of the longest line that is looked at. */
const MOST_CELLS = 16;
const LONGEST_LINE = 600;

/** A place of the source, and what stands there. */
interface Word extends Place {
  readonly text: string;
}

/** The words of a line between its blanks. */
function wordsOf(line: Line): readonly Word[] {
  const { span } = line;
  const raw = rawOf(line);
  if (raw.length > LONGEST_LINE) return [];
  return [...raw.matchAll(/[^\s\u3000]+/g)].map(({ 0: text, index }) => ({
    text,
    start: span.start + index,
    end: span.start + index + text.length,
  }));
}

/** 序号 工 作 任 务 牵头部门: heads, some of them letter by letter. Null where a word is part of none. */
function headPlaces(line: Line): readonly Word[] | null {
  const words = wordsOf(line);
  const heads: Word[] = [];
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
function cutsOf(words: readonly Word[], heads: readonly Head[]): readonly Place[] | null {
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

/** Lines that one row may be wrapped over. */
const MOST_LINES = 6;

const numberOf = (line: Line | undefined): number | null =>
  line === undefined ? null : rowNumber(wordsOf(line)[0]?.text ?? '');

/** Where the row below `number` begins; null for the last one. */
function nextNumber(lines: readonly Line[], at: number, number: number): number | null {
  const below = lines.slice(at + 1, at + 1 + MOST_LINES).findIndex((line) => numberOf(line) === number + 1);
  return below < 0 ? null : at + 1 + below;
}

/** A row on one line with its cells; one that was wrapped over several has none that could be told apart. */
function rowOver(lines: readonly Line[], heads: readonly Head[]): CelledLine | null {
  const line = lineOver(lines);
  if (line === null) return null;
  const cells = lines.length > 1 ? null : cutsOf(wordsOf(line), heads);
  return cells === null ? misfit(line) : { line, cells: placesIn(line.view, cells) };
}

/**
 * A table whose cells are parted by single spaces, as text copied from a page has it:
 * `序号 工 作 任 务 牵头部门` above `18 完成农村贫困人口脱贫任务 扶贫办 发展改革委`. Only under heads that are all known, from
 * 序号 on, and only for lines whose numbers run on from 1. Null where none begins at `at`.
 */
export function spacedTable(lines: readonly Line[], at: number): Read | null {
  const line = lines[at];
  if (line === undefined || !/^序/.test(line.view.text) || cellsOf(line) !== null) return null;
  const places = headPlaces(line);
  const heads = places === null ? null : provenHeads(places.map(({ text }) => text));
  if (places === null || heads === null) return null;
  const rows: CelledLine[] = [{ line, cells: placesIn(line.view, places) }];
  let end = at + 1;
  for (let number = 1, next = end; numberOf(lines[next]) === number; number++) {
    end = nextNumber(lines, next, number) ?? next + 1;
    const row = rowOver(lines.slice(next, end), heads);
    if (row !== null) rows.push(row);
    next = end;
  }
  return areTable(rows) ? { lines: rows, length: end - at } : null;
}

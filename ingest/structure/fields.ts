import { gapBefore } from '../read/gap.js';
import { CLEAR_LABELS } from '../read/metadata-labels.js';
import { WordSet } from '../word-set.js';
import { markerOf } from './numbering.js';
import { cellsOf } from './table/cells.js';
import { headsOf } from './table/task-rows.js';
import type { Line } from './tree.js';

const LABELS = new WordSet(CLEAR_LABELS);
/** Lines above a document among which a page says what it is. */
const LATEST = 30;

/** What may stand before the first label of a line: | 文号, ［发文字号］, - 发文机关 */
const OPENS = /^[|［【•·●◆▪*-]{0,3}/;

/** 索 引 号：⇥000014349⇥分类：⇥商贸 · | 文号 | 汉政办发〔2021〕88号 |: a field of a page, and no row of a table of tasks. */
function isField({ view }: Line): boolean {
  const { text } = view;
  const start = OPENS.exec(text)?.[0].length ?? 0;
  const end = start + LABELS.longestAt(text, start);
  if (end === start) return false;
  return /[：|］】]/.test(text.charAt(end)) || gapBefore(view, end).includes('\t');
}

/** How many lines of a text end with the fields of its page: these are read by their labels, not as a table. */
export function linesOfFields(lines: readonly Line[]): number {
  const text = lines.slice(0, LATEST).findIndex((line) => beginsText(line));
  return lines.slice(0, text < 0 ? LATEST : text).findLastIndex(isField) + 1;
}

/** A numbered line, or the heads of a table of tasks: fields below them are a page's foot. */
const beginsText = (line: Line): boolean =>
  markerOf(line.view) !== null || headsOf({ line, cells: cellsOf(line) }) !== null;

import { METADATA_LABELS } from '../read/metadata-labels.js';
import { slice, type View } from '../read/view.js';
import { WordSet } from '../word-set.js';
import { markerOf } from './numbering.js';
import type { Line } from './tree.js';

const LABELS = new WordSet(METADATA_LABELS.keys());
/** Lines above a document among which a page says what it is. */
const LATEST = 60;
/** Lines that make a list of fields, and those of them that say what only a page says of its document. */
const FEWEST = 3;
/** Labels in brackets that no vocabulary has: ［联合发文单位］ */
const BRACKETED = /^[［【〔][^［］【】〔〕，。；：]{2,10}[］】〕]/;
/** 2.发文机关⏎某市人民政府: a label alone on its line, its value below. */
const SHORTEST_ALONE = 3;
const LONGEST_VALUE = 60;
/** What a field says of the document itself; 服务对象, 实施时间 and 来源 stand in texts as well. */
const OF_DOCUMENT: ReadonlySet<string> = new Set(['title', 'docNumber', 'issuer', 'issuedOn', 'generatedOn']);

interface Field {
  readonly value: number;
  /** Length of its number in its line. */
  readonly length: number;
  readonly ofDocument: boolean;
  /** Its value is to come. */
  readonly alone: boolean;
}

/** 6. ［发文字号］〔〕 · 2、发文机构：国务院办公厅; null for any other line. */
function fieldIn(view: View): Field | null {
  const marker = markerOf(view);
  if (marker === null) return null;
  const words = view.text.slice(marker.length);
  const start = /^[［【〔]/.test(words) ? 1 : 0;
  const label = words.slice(start, start + LABELS.longestAt(words, start));
  const colon = label !== '' && words.charAt(label.length) === '：';
  const alone = label.length >= SHORTEST_ALONE && label === words;
  const ends = start === 1 ? BRACKETED.test(words) : colon || alone;
  if (!ends) return null;
  const ofDocument = OF_DOCUMENT.has(METADATA_LABELS.get(label) ?? '');
  return { value: marker.numbering.value, length: marker.length, ofDocument, alone: start === 0 && alone };
}

/** What may stand below a label: a short line without a number. */
const isValue = (line: Line | undefined, above: Field | null | undefined): boolean =>
  line !== undefined &&
  above != null &&
  above.alone &&
  line.view.text.length <= LONGEST_VALUE &&
  markerOf(line.view) === null;

/**
 * Pages that number what they say of their document: `1. [主题分类] 财政` … `10. [文件来源] 政府公报`. The numbers are the page's
 * and no document's, so they are taken off, and the fields are read by their labels as those of any other page.
 * Not: `1.服务对象：中小企业` `2.实施时间：2024年`, which say nothing of a document's number, date or issuer.
 */
export function withoutFieldNumbers(lines: readonly Line[]): readonly Line[] {
  const top = lines.slice(0, LATEST).map(({ view }) => fieldIn(view));
  const start = top.findIndex((field) => field !== null);
  if (start < 0) return lines;
  let end = start;
  for (let value = top[start]?.value ?? 0; end < top.length; end++) {
    const field = top[end];
    if (field != null ? field.value !== value++ : !isValue(lines[end], top[end - 1])) break;
  }
  const fields = top.slice(start, end).flatMap((field) => field ?? []);
  if (fields.length < FEWEST || fields.filter(({ ofDocument }) => ofDocument).length * FEWEST < fields.length)
    return lines;
  const bare = (line: Line, at: number): Line => {
    const view = slice(line.view, top[start + at]?.length ?? 0, line.view.text.length);
    return { ...line, span: { ...line.span, start: view.offsets[0] ?? line.span.start }, view };
  };
  return [...lines.slice(0, start), ...lines.slice(start, end).map(bare), ...lines.slice(end)];
}

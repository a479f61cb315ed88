import { isAfterGap } from '../read/gap.js';
import { METADATA_LABELS, type MetadataField } from '../read/metadata-labels.js';
import { DATE } from '../read/chinese-date.js';
import { slice, type View } from '../read/view.js';
import { WordSet } from '../word-set.js';

/** A label with its value, which may be empty. */
export interface Labelled {
  readonly field: MetadataField;
  readonly value: View;
}

interface Place {
  readonly field: MetadataField;
  readonly start: number;
  /** Where its value begins. */
  readonly value: number;
}

const LABELS = new WordSet(METADATA_LABELS.keys());
/** Shorter labels are words like any other (名称, 日期), and need their colon. */
const SHORTEST_BARE = 3;
const NUMBER_LABEL = /^(?:文号|字号)$/;
const NUMBER_VALUE = /^[\u4e00-\u9fff]{1,12}[〔［（【]\d{4}[〕］）】]第?\d{1,5}号/;
/** 信息索引： of a site that names its fields otherwise: it ends the value before it. */
const UNKNOWN = /[\u4e00-\u9fff]{2,8}：/y;
/** Cells of a Markdown row, and brackets around a label. */
const EDGE = /[|【［•·●◆▪]/;

/** True where blank space stands before `text[at]` in the source. */
const isGap = (view: View, at: number): boolean => at > 0 && at < view.text.length && isAfterGap(view, at);

/** True where a cell may begin: at the line's beginning, behind a blank, a rule or a bracket. */
const begins = (view: View, at: number): boolean => at === 0 || isGap(view, at) || EDGE.test(view.text.charAt(at - 1));

/** Where the value of the label `text.slice(start, end)` begins; null where these words are no label. */
function valueStart(view: View, start: number, end: number): number | null {
  const { text } = view;
  const sign = text.charAt(end);
  if (/[：|]/.test(sign)) return end + (text.startsWith('：|', end) ? 2 : 1);
  // 【发布文号】发改财金[2014]3062号
  if (/[】］]/.test(sign) && /[【［]/.test(text.charAt(start - 1)))
    return end + (text.charAt(end + 1) === '：' ? 2 : 1);
  // 文    号　蔡政办〔2023〕1号: a label this short is one where what stands behind it can be nothing else
  if (NUMBER_LABEL.test(text.slice(start, end)) && isGap(view, end) && NUMBER_VALUE.test(text.slice(end, end + 24)))
    return end;
  // 索引号 000014348/2020-00052 主题分类 综合政务
  return end - start >= SHORTEST_BARE && (end === text.length || isGap(view, end)) ? end : null;
}

function placeAt(view: View, at: number, inLine: boolean): Place | null {
  const length = LABELS.longestAt(view.text, at);
  const value = length === 0 ? null : valueStart(view, at, at + length);
  const field = METADATA_LABELS.get(view.text.slice(at, at + length));
  // 20060824实施日期：20060824: no blank parts the fields of some pages
  const follows = begins(view, at) || (inLine && length > SHORTEST_BARE && view.text.charAt(at + length) === '：');
  if (value !== null && field !== undefined && follows) return { field, start: at, value };
  const unknown = begins(view, at) ? unknownAt(view, at) : 0;
  return unknown === 0 ? null : { field: 'ignored', start: at, value: at + unknown };
}

/** Length of a label that no vocabulary has, 0 where none stands; a blank inside parts a value from the next label. */
function unknownAt(view: View, at: number): number {
  UNKNOWN.lastIndex = at;
  const length = UNKNOWN.exec(view.text)?.[0].length ?? 0;
  for (let inner = at + 1; inner < at + length; inner++) if (isGap(view, inner)) return 0;
  return length;
}

function placesIn(view: View): readonly Place[] {
  const found: Place[] = [];
  let last = 0;
  for (let at = 0; at < view.text.length; at++) {
    const place = at < last ? null : placeAt(view, at, found.length > 0);
    if (place === null) continue;
    found.push(place);
    last = place.value;
  }
  return found;
}

const isKnown = (view: View, { start }: Place): boolean => LABELS.longestAt(view.text, start) > 0;

/** 2021-12-31 09:12:33 来源：…: a page's own line begins with its day. */
const DAY_FIRST = new RegExp(`^(?:${DATE})`);
/** A line of fields is no longer than this; a whole document may stand in one. */
const LONGEST = 600;

function trimmed(view: View, start: number, end: number): View {
  let [from, to] = [start, end];
  while (from < to && /[|：]/.test(view.text.charAt(from))) from++;
  while (to > from && /[|【［；，]/.test(view.text.charAt(to - 1))) to--;
  return slice(view, from, to);
}

/**
 * The fields of a line that holds nothing else, each with its label: `发文字号：国办发〔2014〕1号　发布日期：2014年01月18日`,
 * `索引号 000014348/2020-00052 主题分类 综合政务`, `文号 | 汉政办发〔2021〕88号 | 成文日期：`, `【发布日期】2014-12-30`. A value ends
 * where the next label begins, known or not. Null for any other line.
 */
export function labelledIn(view: View): readonly Labelled[] | null {
  if (view.text.length > LONGEST) return null;
  const places = placesIn(view);
  const [first] = places;
  if (first === undefined || !places.some((place) => isKnown(view, place))) return null;
  const lead = view.text.slice(0, first.start).replace(/^-|[|【［•·●◆▪*]/g, '');
  const day = DAY_FIRST.exec(lead)?.[0];
  if (lead !== '' && day === undefined) return null;
  const fields = places.map(({ field, value }, at) => ({
    field,
    value: trimmed(view, value, places[at + 1]?.start ?? view.text.length),
  }));
  return day === undefined ? fields : [{ field: 'publishedOn', value: slice(view, 0, day.length) }, ...fields];
}

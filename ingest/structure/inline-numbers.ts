import { isAfterGap } from '../read/gap.js';
import { slice } from '../read/view.js';
import { markerOf, type Marker, type NumberFamily } from './numbering.js';
import { says } from './says.js';
import type { Line } from './tree.js';

/** A number that stands inside a line, and where. */
export interface InlineNumber {
  readonly at: number;
  readonly family: NumberFamily;
  readonly value: number;
}

const OPENS = /[\d一二三四五六七八九十（第]/;
/** Signs of the longest number, and of what tells it from another word. */
const LONGEST = 20;

function numberAt({ view }: Line, at: number): InlineNumber | null {
  const marker = markerOf(slice(view, at, Math.min(view.text.length, at + LONGEST)));
  return marker === null || marker.weak ? null : { at, family: marker.family, value: marker.numbering.value };
}

/** Numbers behind a full stop or a clause: …。（省发改委负责）（二）公共财政收入…; in a text that is one line, behind a blank too. */
export function inlineNumbers(line: Line, isText = false): readonly InlineNumber[] {
  const { view } = line;
  const found: InlineNumber[] = [];
  for (let at = 1; at < view.text.length; at++) {
    if (!OPENS.test(view.text.charAt(at))) continue;
    if (!/[。）]/.test(view.text.charAt(at - 1)) && !(isText && isAfterGap(view, at))) continue;
    const number = numberAt(line, at);
    if (number !== null) found.push(number);
  }
  return found;
}

/** No paragraph of a policy is as long as this, and holds as much of its text. */
const LONGEST_PARAGRAPH = 1000;
const SHORTEST_TEXT = 150;
const MUCH_OF_IT = 1 / 4;
const MOST_OF_IT = 2 / 3;

/** Lines that are a whole text, or a large part of it, put into one. */
export function textsInOneLine(lines: readonly Line[]): ReadonlySet<Line> {
  const all = lines.reduce((sum, { view }) => sum + view.text.length, 0);
  const holdsText = (length: number): boolean =>
    length > SHORTEST_TEXT && length > (length > LONGEST_PARAGRAPH ? MUCH_OF_IT : MOST_OF_IT) * all;
  return new Set(lines.filter(({ view }) => holdsText(view.text.length)));
}

/** What breaks between paragraphs became in a text that lost them: a heading has no stop before the gap. */
const BEFORE = /[。；：）」”]/;

/**
 * Numbers of other lists in a line that has lost its breaks, by the blanks that are left of them: each the first of its
 * form or the next. `…认真抓好落实。 一、主要工作目标 1、地区生产总值增长11%…。 2、固定资产投资…`
 * In a text that is one line the next of a list may stand behind any word: `责任单位：省科技厅、省财政厅二、支持企业创新。…`
 */
export function numbersAtGaps(line: Line, isText = false): readonly InlineNumber[] {
  const { view } = line;
  const own = markerOf(view);
  const last = new Map<NumberFamily, number>(own === null ? [] : [[own.family, own.numbering.value]]);
  const begun = new Set<NumberFamily>();
  const found: InlineNumber[] = [];
  const isHeadingBetween = (at: number): boolean => {
    const from = found.at(-1)?.at ?? at;
    return at > from && at - from < LONGEST_HEADING && !/[，。；：]/.test(view.text.slice(from, at));
  };
  for (let at = 1; at < view.text.length; at++) {
    if (!OPENS.test(view.text.charAt(at))) continue;
    const parted = isAfterGap(view, at) || BEFORE.test(view.text.charAt(at - 1));
    if (!parted && !(isText && AFTER_WORD.test(view.text.slice(at - 1, at + LONGEST)))) continue;
    const number = numberAt(line, at);
    if (number === null || !(isNext(number, last, begun) || (number.value === 1 && (parted || isHeadingBetween(at)))))
      continue;
    // A list below may have lost its first number to the heading of its part: 二、审批效率1.精简…。2.提高…
    begun.clear();
    if (ABOVE.includes(number.family)) for (const family of BELOW) begun.add(family);
    last.set(number.family, number.value);
    found.push(number);
  }
  return found;
}
const isNext = (
  { family, value }: InlineNumber,
  last: ReadonlyMap<NumberFamily, number>,
  begun: ReadonlySet<NumberFamily>,
): boolean => value === (last.get(family) ?? 0) + 1 || (value === 2 && begun.has(family));
/** A number that a word stands before and after: 财政厅二、支持; not 第二、第三, 一、二级 or 3.5. */
const AFTER_WORD =
  /^[^\d〇零一二三四五六七八九十百第（〔.、，](?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、])(?![\d一二三四五六七八九十项款条])[\u4E00-\u9FFF“《]/;
/** A heading with its number is not longer than this. */
const LONGEST_HEADING = 40;
const ABOVE: readonly NumberFamily[] = ['CHAPTER', 'SECTION', 'HAN_COMMA'];
const BELOW: readonly NumberFamily[] = ['ARABIC_DOT', 'ARABIC_COMMA'];

/** Forms that number the parts of one paragraph as well: （1）…。（2）… are two only where each says who does it. */
export const INNER: readonly NumberFamily[] = ['CIRCLED', 'ARABIC_BRACKET', 'ARABIC_HALF_BRACKET'];
const LONGEST_CLAUSE = 700;

/**
 * Items that run on in the line of the one before, in a text whose items have lines of their own otherwise: the next number
 * of the line's own list, which no later line begins with. `（一）…增长11%左右。（省发改委负责）（二）公共财政收入增长13%左右。…`
 * Not: （二） that is spoken of, where the next line is （二）.
 */
export function itemsRunOn(
  lines: readonly Line[],
  inline: ReadonlyMap<Line, readonly InlineNumber[]>,
): ReadonlyMap<Line, readonly number[]> {
  const found = new Map<Line, readonly number[]>();
  const below = new Map<NumberFamily, number>();
  for (const line of [...lines].reverse()) {
    const own = markerOf(line.view);
    if (own === null) continue;
    const places = runOn(line, own, inline.get(line) ?? [], below.get(own.family));
    if (places.length > 0) found.set(line, places);
    below.set(own.family, own.numbering.value);
  }
  return found;
}

function runOn(line: Line, own: Marker, inside: readonly InlineNumber[], below: number | undefined): readonly number[] {
  const places: number[] = [];
  let next = own.numbering.value + 1;
  for (const { at, family, value } of inside) {
    if (family !== own.family || value !== next || value === below) continue;
    // No further back than a clause is long: a line of one number over and over would be read again for each.
    const from = Math.max(places.at(-1) ?? 0, at - LONGEST_CLAUSE);
    if (INNER.includes(family) && !says(line.view.text.slice(from, at))) continue;
    places.push(at);
    next++;
  }
  return places;
}

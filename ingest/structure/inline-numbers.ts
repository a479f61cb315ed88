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

/** Signs of the longest number, and of what tells it from another word. */
const LONGEST = 20;

function numberAt({ view }: Line, at: number): InlineNumber | null {
  const marker = markerOf(slice(view, at, Math.min(view.text.length, at + LONGEST)));
  return marker === null || marker.weak ? null : { at, family: marker.family, value: marker.numbering.value };
}

/** Numbers behind a full stop or a clause: …。（省发改委负责）（二）公共财政收入… */
export const inlineNumbers = (line: Line): readonly InlineNumber[] =>
  [...line.view.text.matchAll(/[。）](?=[\d一二三四五六七八九十（第])/g)].flatMap(
    ({ index }) => numberAt(line, index + 1) ?? [],
  );

/** What breaks between paragraphs became in a text that lost them: a heading has no stop before the gap. */
const BEFORE = /[。；：）」”]/;
const OPENS = /[\d一二三四五六七八九十（第]/;

/**
 * Numbers of other lists in a line that has lost its breaks, by the blanks that are left of them: each the first of its
 * form or the next. `…认真抓好落实。 一、主要工作目标 1、地区生产总值增长11%…。 2、固定资产投资…`
 */
export function numbersAtGaps(line: Line): readonly InlineNumber[] {
  const { view } = line;
  const last = new Map<NumberFamily, number>();
  const found: InlineNumber[] = [];
  for (let at = 1; at < view.text.length; at++) {
    if (!OPENS.test(view.text.charAt(at))) continue;
    if (!isAfterGap(view, at) && !BEFORE.test(view.text.charAt(at - 1))) continue;
    const number = numberAt(line, at);
    if (number === null || (number.value !== 1 && number.value !== (last.get(number.family) ?? 0) + 1)) continue;
    last.set(number.family, number.value);
    found.push(number);
  }
  return found;
}

/** Forms that number the parts of one paragraph as well: （1）…。（2）… are two only where each says who does it. */
const INNER: readonly NumberFamily[] = ['CIRCLED', 'ARABIC_BRACKET', 'ARABIC_HALF_BRACKET'];
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

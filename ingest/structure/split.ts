import { slice } from '../read/view.js';
import { isWrapped, lostBreaks } from './lost-breaks.js';
import {
  INNER,
  inlineNumbers,
  itemsRunOn,
  numbersAtGaps,
  textsInOneLine,
  type InlineNumber,
} from './inline-numbers.js';
import { markerOf, type NumberFamily } from './numbering.js';
import { says } from './says.js';
import type { Line } from './tree.js';

/** Forms of heading whose first part may stand on the same line: 一、总体要求（一）指导思想。 · 一、审批效率1.精简手续。 */
const HEADINGS: readonly NumberFamily[] = ['CHAPTER', 'SECTION', 'HAN_COMMA'];
/** Where a part's number may stand inside such a line. */
const PART =
  /（[一二三四五六七八九十]{1,3}）|第[〇零一二三四五六七八九十百]{1,5}条|(?<=[\u4E00-\u9FFF”》）])1[.、](?=[\u4E00-\u9FFF“《])/g;
/** A heading is not longer than this. */
const LONGEST_HEADING = 60;

/** Inline numbers of one form that show that a text has lost its line breaks. */
const LOST = 3;

function cutAt(line: Line, places: readonly number[]): readonly Line[] {
  const { view } = line;
  const starts = [0, ...places];
  return starts.map((start, i) => {
    const part = slice(view, start, starts[i + 1] ?? view.text.length);
    const from = i === 0 ? line.span.start : (part.offsets[0] ?? line.span.start);
    const to = i === starts.length - 1 ? line.span.end : (part.offsets[part.text.length] ?? line.span.end);
    return { span: { start: from, end: to }, view: part };
  });
}

/** Where the first part begins on the line of its heading, -1 where it does not. */
function partStart(line: Line): number {
  const marker = markerOf(line.view);
  if (marker === null || !HEADINGS.includes(marker.family)) return -1;
  const heading = line.view.text.slice(0, LONGEST_HEADING).split(/[。；：]/)[0] ?? '';
  for (const match of heading.matchAll(PART)) {
    const at = match.index;
    const inner = markerOf(slice(line.view, at, line.view.text.length));
    if (at > marker.length + 1 && inner !== null && line.view.text.length - at > match[0].length + 4) return at;
  }
  return -1;
}

const count = <T>(items: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/** Places of a line at which the forms in `lost` stand, and with them what other lists have lost there; `running` where it is a text. */
function lostPlaces(
  line: Line,
  inside: readonly InlineNumber[],
  lost: ReadonlySet<NumberFamily>,
  running: readonly InlineNumber[] | undefined,
): readonly number[] {
  const places = inside.filter(({ family }) => lost.has(family)).map(({ at }) => at);
  if (places.length === 0 && (running === undefined || lost.size === 0)) return places;
  const others = (running ?? numbersAtGaps(line)).map(({ at }) => at);
  return [...new Set([...places, ...others])].sort((a, b) => a - b);
}

function allCut(line: Line, places: readonly number[]): readonly Line[] {
  const wrapped = isWrapped(line);
  return cutAt(line, places).flatMap((piece) => cutAt(piece, lostBreaks(piece, wrapped)));
}

/** Forms of the numbers of a text in one line, each number once, its first among them; without those that number parts of a paragraph. */
function familiesIn(line: Line, inside: readonly InlineNumber[]): readonly NumberFamily[] {
  const numbers = inside.map(({ at, family }) => [at, family] as const);
  const own = markerOf(line.view);
  const all = new Map(own === null ? numbers : [...numbers, [0, own.family] as const]);
  return [...all.values()].filter((family) => !INNER.includes(family));
}

/** …十条意见。1.对…给予资助。责任单位：市科技局。2.对…。责任单位：市财政局。: two numbers are a list where each part says who does it. */
function isListOfTwo({ view }: Line, inside: readonly InlineNumber[]): boolean {
  const [first, second, third] = inside.filter(({ family }) => !INNER.includes(family));
  if (first === undefined || second === undefined || third !== undefined || first.family !== second.family)
    return false;
  if (first.value !== 1 || second.value !== 2) return false;
  return says(view.text.slice(first.at, second.at)) && says(view.text.slice(second.at));
}

/** Forms of number that mostly stand inside lines; where the whole text is one line, any form of a list that is there. */
function lostForms(
  texts: readonly Line[],
  inline: ReadonlyMap<Line, readonly InlineNumber[]>,
  running: ReadonlyMap<Line, readonly InlineNumber[]>,
): ReadonlySet<NumberFamily> {
  const opening = (line: Line): readonly NumberFamily[] => {
    const own = markerOf(line.view);
    return own === null ? [] : [own.family];
  };
  const leading = count(texts.flatMap(opening));
  const inside = count([...inline.values()].flat().map(({ family }) => family));
  const elsewhere = count(texts.filter((line) => !running.has(line)).flatMap(opening));
  const inTexts = [...running].flatMap(([line, next]) => familiesIn(line, [...(inline.get(line) ?? []), ...next]));
  const few = [...running].some(([line, next]) => isListOfTwo(line, next)) ? 2 : LOST;
  return new Set([
    ...[...inside].filter(([family, n]) => n >= LOST && n > 2 * (leading.get(family) ?? 0)).map(([family]) => family),
    ...[...count(inTexts)]
      .filter(([family, n]) => inTexts.length >= few && n > 2 * (elsewhere.get(family) ?? 0))
      .map(([family]) => family),
  ]);
}

/**
 * Gives back line breaks that a text has lost: between a heading and its first part, before the next item of a list that
 * runs on in one line, and, in a text whose numbers mostly stand inside lines, before each of them and wherever blanks are
 * left of them.
 */
export function splitLines(lines: readonly Line[]): readonly Line[] {
  const texts = lines.filter(({ table }) => table === undefined);
  /** Of the lines that are a text: the numbers of the lists that run through them. */
  const running = new Map([...textsInOneLine(texts)].map((line) => [line, numbersAtGaps(line, true)]));
  const inline = new Map(texts.map((line) => [line, inlineNumbers(line, running.has(line))]));
  const lost = lostForms(texts, inline, running);
  const runOn = itemsRunOn(texts, inline);
  return lines.flatMap((line) => {
    if (line.table !== undefined) return [line];
    const places = lostPlaces(line, inline.get(line) ?? [], lost, running.get(line));
    const isText = running.has(line) && places.length > 0;
    const pieces = isText ? allCut(line, places) : cutAt(line, places.length > 0 ? places : (runOn.get(line) ?? []));
    return pieces.flatMap((piece) => {
      const at = partStart(piece);
      return at < 0 ? [piece] : cutAt(piece, [at]);
    });
  });
}

import { blankInner } from './responsibility/brackets.js';

/** A part of a sentence between commas. Offsets are into the text that was split. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Number of its sentence in the text, from 0; a semicolon ends one as a full stop does. */
  readonly sentence: number;
  /** Number of its sentence where only a full stop ends one. */
  readonly period: number;
}

const SENTENCE = /[^。；！？\n]+/gu;
const PART = /[^，：]+/gu;

/** More than brackets and blanks, which are no words of a clause (…制度。（责任单位：财政厅）). */
const WORDS = /[^\u0000\s]/u;

const startsWithBracket = (text: string, at: number): boolean => /[（【〔［[]/u.test(text.charAt(at));

/** ——产业规模… */
const BULLET = /[—–·•●◆▪■□◇]/u;

/** Where a part begins behind a bullet, or behind a clause in brackets that stands before it: （工业和信息化部指导）以铅酸蓄电池…. */
function partStart(text: string, blanked: string, start: number, end: number): number {
  let at = start;
  while (at < end && startsWithBracket(text, start) && blanked.charAt(at) === '\u0000') at++;
  while (at < end && BULLET.test(text.charAt(at))) at++;
  return at;
}

/**
 * The clauses of a text, by their punctuation; what stands in brackets or quotation marks does not part them.
 *
 * Sample: 在依法合规前提下，探索发行高收益债券。 → 在依法合规前提下 | 探索发行高收益债券
 */
export function clausesOf(text: string): Clause[] {
  const blanked = blankInner(text);
  const clauses: Clause[] = [];
  let sentence = 0;
  let period = 0;
  for (const { 0: words, index: from } of blanked.matchAll(SENTENCE)) {
    for (const { 0: part, index: offset } of words.matchAll(PART)) {
      const end = from + offset + part.length;
      const start = partStart(text, blanked, from + offset, end);
      if (WORDS.test(text.slice(start, end))) clauses.push({ start, end, sentence, period });
    }
    sentence++;
    if (text.charAt(from + words.length) !== '；') period++;
  }
  return clauses;
}

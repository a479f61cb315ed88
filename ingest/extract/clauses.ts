import type { View } from '../read/view.js';
import { SignSet } from '../sign-set.js';
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

/** A text with its clauses. */
export interface ClausedText {
  /** The text, what stands in brackets or quotation marks blanked. */
  readonly blanked: string;
  readonly clauses: readonly Clause[];
}

const ENDS_SENTENCE = new SignSet('。；！？\n');
const ENDS_PART = new SignSet('，：');
const BRACKET = new SignSet('（【〔［[');

/** ——产业规模… */
const BULLET = new SignSet('—–·•●◆▪■□◇');

/** Where a part begins behind a bullet, or behind a clause in brackets that stands before it: （工业和信息化部指导）以铅酸蓄电池…. */
function partStart(text: string, blanked: string, start: number, end: number): number {
  let at = start;
  if (BRACKET.isAt(text, start)) while (at < end && blanked.charAt(at) === '\u0000') at++;
  while (at < end && BULLET.isAt(text, at)) at++;
  return at;
}

/** The parts of one sentence, `start` to `end`, that hold more than blanks. */
function partsOf(text: string, blanked: string, start: number, end: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (let from = start, to = from; from < end; from = to + 1) {
    to = ENDS_PART.next(blanked, from, end);
    const own = from === to ? to : partStart(text, blanked, from, to);
    if (text.slice(own, to).trim() !== '') parts.push({ start: own, end: to });
  }
  return parts;
}

/** The clauses of a text that is asked about once. See `clausesOf`. */
export function clausedText(text: string): ClausedText {
  const blanked = blankInner(text);
  const clauses: Clause[] = [];
  let sentence = 0;
  let period = 0;
  for (let from = 0, to = from; from < text.length; from = to + 1) {
    to = ENDS_SENTENCE.next(blanked, from);
    if (from === to) continue;
    for (const part of partsOf(text, blanked, from, to)) clauses.push({ ...part, sentence, period });
    sentence++;
    if (blanked.charAt(to) !== '；') period++;
  }
  return { blanked, clauses };
}

const known = new WeakMap<View, ClausedText>();

/**
 * The clauses of a text, by their punctuation; what stands in brackets or quotation marks does not part them. Several rules
 * ask for them, so that they are found once.
 *
 * Sample: 在依法合规前提下，探索发行高收益债券。 → 在依法合规前提下 | 探索发行高收益债券
 */
export function clausesOf(view: View): ClausedText {
  const found = known.get(view) ?? clausedText(view.text);
  known.set(view, found);
  return found;
}

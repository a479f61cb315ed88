import { NameAutomaton, type NameMatch } from '../extract/products/name-automaton.js';
import { cutsWord } from '../extract/products/word-boundaries.js';
import { CONCEPTS } from './concept-scheme.js';
import type { Stretch } from '../stretch.js';

/** Where a text expresses a concept; offsets into that text. */
export interface ConceptPlace extends Stretch {
  readonly name: string;
}

/** Phrases up to this length stand by chance across two words too: 上市 in 线上市场, 保理 in 环保理念. */
const SHORT = 2;

const phrases = new NameAutomaton(
  CONCEPTS.flatMap(({ name, phrases }) => phrases.map((phrase) => [phrase, name] as const)),
);

const longestFirst = (a: NameMatch<string>, b: NameMatch<string>): number =>
  b.end - b.start - (a.end - a.start) || a.start - b.start;

/** The concepts a folded text expresses, by place; of phrases that overlap the longest stands, then the first. */
export function conceptsIn(text: string): readonly ConceptPlace[] {
  const taken = new Uint8Array(text.length);
  const stands = ({ start, end }: Stretch): boolean => {
    if (taken.subarray(start, end).includes(1)) return false;
    if (end - start <= SHORT && cutsWord(text, start, end)) return false;
    taken.fill(1, start, end);
    return true;
  };
  return phrases
    .matches(text)
    .sort(longestFirst)
    .filter(stands)
    .map(({ start, end, value }) => ({ start, end, name: value }))
    .sort((a, b) => a.start - b.start);
}

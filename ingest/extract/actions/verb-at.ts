import { WordSet } from '../../word-set.js';
import { DIRECTIVE_GRAMMAR, DIRECTIVE_VERBS, type DirectiveVerb } from './verbs.js';

const adverbs = new WordSet(DIRECTIVE_GRAMMAR.adverbs);
const nouns = new WordSet(DIRECTIVE_GRAMMAR.nouns);
export const nominal = new Set(DIRECTIVE_GRAMMAR.nominal);
const verbs = new WordSet(DIRECTIVE_VERBS.keys());

/** 建立完善了…体系 tells what has been done. */
const DONE = /^[\p{Script=Han}]{0,2}了(?!解)|^过(?!程|渡)/u;

export function verbAt(text: string, at: number): DirectiveVerb | undefined {
  const length = verbs.longestAt(text, at);
  if (length === 0 || nouns.longestAt(text, at) >= length || DONE.test(text.slice(at + length, at + length + 4))) {
    return undefined;
  }
  return DIRECTIVE_VERBS.get(text.slice(at, at + length));
}

/** A verb behind any adverbs at a place; as many words as can be are taken for adverbs. */
export function modifiedVerb(text: string, at: number, opening: boolean): DirectiveVerb | undefined {
  const stops = [at];
  for (let from = at, length = adverbs.longestAt(text, from); length > 0; length = adverbs.longestAt(text, from)) {
    from += length;
    stops.push(from);
  }
  for (const stop of stops.reverse()) {
    const verb = verbAt(text, stop);
    if (verb !== undefined && (verb.anywhere || opening || stop > at)) return verb;
  }
  return undefined;
}

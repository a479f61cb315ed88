import { DIRECTIVE_GRAMMAR, DIRECTIVE_VERBS, type DirectiveVerb } from './verbs.js';

const LONGEST_WORD = 6;

/** The longest of the words that stands at a place, or 0. */
function wordAt(words: ReadonlySet<string>, text: string, at: number): number {
  for (let length = LONGEST_WORD; length > 0; length--) {
    if (at + length <= text.length && words.has(text.slice(at, at + length))) return length;
  }
  return 0;
}

const adverbs = new Set(DIRECTIVE_GRAMMAR.adverbs);
const nouns = new Set(DIRECTIVE_GRAMMAR.nouns);
export const nominal = new Set(DIRECTIVE_GRAMMAR.nominal);
const verbs = new Set(DIRECTIVE_VERBS.keys());

/** 建立完善了…体系 tells what has been done. */
const DONE = /^[\p{Script=Han}]{0,2}了(?!解)|^过(?!程|渡)/u;

export function verbAt(text: string, at: number): DirectiveVerb | undefined {
  const length = wordAt(verbs, text, at);
  if (length === 0 || wordAt(nouns, text, at) >= length || DONE.test(text.slice(at + length, at + length + 4))) {
    return undefined;
  }
  return DIRECTIVE_VERBS.get(text.slice(at, at + length));
}

/** A verb behind any adverbs at a place; as many words as can be are taken for adverbs. */
export function modifiedVerb(text: string, at: number, opening: boolean): DirectiveVerb | undefined {
  const stops = [at];
  for (let length = wordAt(adverbs, text, at); length > 0; length = wordAt(adverbs, text, stops.at(-1) ?? at)) {
    stops.push((stops.at(-1) ?? at) + length);
  }
  for (const stop of stops.reverse()) {
    const verb = verbAt(text, stop);
    if (verb !== undefined && (verb.anywhere || opening || stop > at)) return verb;
  }
  return undefined;
}

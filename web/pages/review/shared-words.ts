import type { LinkReasonFragment } from './review.generated.js';

/** A stretch of a text, marked where it is one of the shared words. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
  /** Offset in the text. */
  readonly at: number;
}

/** The terms of one reason, as the API lists them: 质押、知识产权、评估 … +16. */
const termsIn = (text: string): readonly string[] =>
  text
    .replace(/ … \+\d+$/u, '')
    .split('、')
    .filter((term) => term.length > 1);

/** Words to look for: those that reasons name, and those that stand at the reasons' places in either text. */
export const sharedWords = (rationale: readonly LinkReasonFragment[]): readonly string[] => [
  ...new Set(
    rationale
      .filter(({ kind }) => kind !== 'HUMAN')
      .flatMap(({ text, fromSpan, toSpan }) => [...termsIn(text), fromSpan?.quote ?? '', toSpan?.quote ?? ''])
      .filter((word) => word !== ''),
  ),
];

/** The text in stretches: of words that overlap, all that any of them covers is marked as one. */
export function marked(text: string, words: readonly string[]): readonly Stretch[] {
  const covered = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      covered.fill(1, at, at + word.length);
    }
  }
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && covered[at] === covered[from]) continue;
    stretches.push({ text: text.slice(from, at), marked: covered[from] === 1, at: from });
    from = at;
  }
  return stretches;
}

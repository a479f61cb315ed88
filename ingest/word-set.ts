import { SignSet } from './sign-set.js';

/**
 * Words to look for at one place of a text, by their first or last sign and their lengths: a long list costs no more than
 * a short one.
 */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #openings: SignSet;
  readonly #byFirst = new Map<number, readonly number[]>();
  readonly #byLast = new Map<number, readonly number[]>();

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#openings = new SignSet([...this.#words].map((word) => word.charAt(0)).join(''));
    // The longest first.
    for (const word of [...this.#words].sort((a, b) => b.length - a.length)) {
      note(this.#byFirst, word.charCodeAt(0), word.length);
      note(this.#byLast, word.charCodeAt(word.length - 1), word.length);
    }
  }

  /** The words of a text from its beginning, the longest at each place; none overlaps another. */
  *in(text: string): Generator<{ readonly start: number; readonly end: number }> {
    for (let at = this.#openings.next(text, 0); at < text.length; at = this.#openings.next(text, at)) {
      const end = at + this.longestAt(text, at);
      if (end > at) yield { start: at, end };
      at = Math.max(end, at + 1);
    }
  }

  /** Length of the longest word that begins at `at`; 0 where none does. */
  longestAt(text: string, at: number): number {
    const lengths = this.#byFirst.get(text.charCodeAt(at)) ?? NONE;
    return lengths.find((length) => this.#words.has(text.slice(at, at + length))) ?? 0;
  }

  /** Lengths of the words that end at `end`, the longest first. */
  endingAt(text: string, end: number): readonly number[] {
    const lengths = this.#byLast.get(text.charCodeAt(end - 1)) ?? NONE;
    return lengths === NONE
      ? NONE
      : lengths.filter((length) => length <= end && this.#words.has(text.slice(end - length, end)));
  }

  /** Whether the text ends with one of the words. */
  ends(text: string): boolean {
    return this.endingAt(text, text.length).length > 0;
  }
}

const NONE: readonly number[] = [];

function note(lengths: Map<number, readonly number[]>, unit: number, length: number): void {
  const known = lengths.get(unit) ?? [];
  if (!known.includes(length)) lengths.set(unit, [...known, length]);
}

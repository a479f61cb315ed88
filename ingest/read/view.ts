import type { Span } from '../../schema/model.js';

/**
 * A folded reading of a stretch of source text: what the grammar is written against, while every place still points
 * into the source.
 *
 * Folding is settled once, in `fold.ts`, so that no rule needs two forms of a sign:
 * - brackets, commas, colons, semicolons, question and exclamation marks in their Chinese (full) width: （ ） ， ： ； ？ ！
 *   (a comma or full stop between two digits stays as it is);
 * - digits, Latin letters, `.`, `-`, `%` and `+` in their half width; traditional characters as simplified ones;
 * - white space inside Chinese text, line breaks, page breaks and word-processor debris such as `[bookmark: …]` left out;
 *   a space between two Latin words stays one space.
 */
export interface View {
  readonly text: string;
  /** `offsets[i]` is the source offset of `text[i]`; one entry more than `text` has, for the end. */
  readonly offsets: ArrayLike<number>;
  /** The source text the offsets point into. */
  readonly source: string;
}

/** The source span of `view.text.slice(start, end)`: from its first to its last character, `start < end`. */
export function spanOf(view: View, start: number, end: number): Span {
  const from = view.offsets[start];
  const last = view.offsets[end - 1];
  if (from === undefined || last === undefined || end <= start) {
    throw new RangeError(
      `no span ${String(start)}..${String(end)} in a view of ${String(view.text.length)} characters`,
    );
  }
  // A character outside the basic plane is two units in the view as in the source, so the end is the next unit.
  const to = last + 1;
  return { start: from, end: to, quote: view.source.slice(from, to) };
}

/** A part of a view, as a view. */
export function slice(view: View, start: number, end: number): View {
  return {
    text: view.text.slice(start, end),
    offsets:
      view.offsets instanceof Int32Array
        ? view.offsets.subarray(start, end + 1)
        : Array.from(view.offsets).slice(start, end + 1),
    source: view.source,
  };
}

import type { Stretch } from '../stretch.js';
import { viewOf } from './fold.js';
import type { View } from './view.js';

/**
 * The words of a view from `start` to `end` as printed: nothing folded, but broken lines joined and debris left out, as the
 * view reads. Signs that stand side by side in the source are copied together.
 */
export function printedText({ text, offsets, source }: View, start = 0, end = text.length): string {
  let printed = '';
  for (let at = start; at < end;) {
    if (text.charAt(at) === ' ') {
      printed += ' ';
      at++;
      continue;
    }
    const from = offsets[at] ?? 0;
    let length = 1;
    while (at + length < end && offsets[at + length] === from + length && text.charAt(at + length) !== ' ') length++;
    printed += source.slice(from, from + length);
    at += length;
  }
  return printed;
}

/** What stands at a place of a source text, as it reads. */
export const printedAt = (text: string, { start, end }: Stretch): string => printedText(viewOf(text, start, end));

/** Whether words are what stands at a place: sign for sign, or as it reads with broken lines joined and debris left out. */
export const readsAt = (text: string, place: Stretch, words: string): boolean =>
  text.slice(place.start, place.end) === words || printedAt(text, place) === words;

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

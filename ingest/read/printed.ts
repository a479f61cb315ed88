import type { View } from './view.js';

/** The words of a view as printed: nothing folded, but broken lines joined and debris left out, as the view reads. */
export function printedText(view: View): string {
  let text = '';
  for (let at = 0; at < view.text.length; at++) {
    text += view.text.charAt(at) === ' ' ? ' ' : view.source.charAt(view.offsets[at] ?? 0);
  }
  return text;
}

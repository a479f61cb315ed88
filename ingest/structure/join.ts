import type { View } from '../read/view.js';

const isLatin = (character: string | undefined): boolean => character !== undefined && /[0-9A-Za-z]/.test(character);

/** Several readings of one source as one, in their order; a space parts Latin words that meet. */
export function joinViews(views: readonly View[], source: string): View {
  const [only] = views;
  if (only !== undefined && views.length === 1) return only;
  const offsets = new Int32Array(views.reduce((sum, view) => sum + view.text.length + 1, 1));
  // Put together at the end: to ask a text that still grows for its last character copies all of it.
  const parts: string[] = [];
  let before: string | undefined;
  let length = 0;
  for (const view of views) {
    if (isLatin(before) && isLatin(view.text[0])) {
      parts.push(' ');
      offsets[length++] = (view.offsets[0] ?? 1) - 1;
    }
    offsets.set(view.offsets, length);
    length += view.text.length;
    parts.push(view.text);
    before = view.text.at(-1) ?? before;
  }
  const last = offsets[length - 1];
  offsets[length++] = last === undefined ? 0 : last + 1;
  return { text: parts.join(''), offsets: offsets.subarray(0, length), source };
}

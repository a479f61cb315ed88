import type { View } from '../../read/view.js';

/** The white space in the source before the view's sign at `at`. */
export function gapBefore(view: View, at: number): string {
  const before = view.offsets[at - 1];
  const here = view.offsets[at];
  return before === undefined || here === undefined ? '' : view.source.slice(before + 1, here);
}

import type { View } from './view.js';

/** The white space in the source before the view's sign at `at`. */
export function gapBefore(view: View, at: number): string {
  const before = view.offsets[at - 1];
  const here = view.offsets[at];
  return before === undefined || here === undefined ? '' : view.source.slice(before + 1, here);
}

/** True where a line of the source ends before the view's sign at `at`. */
export const breaksBefore = (view: View, at: number): boolean => gapBefore(view, at).includes('\n');

/** True where white space stands in the source before the view's sign at `at`, `at` > 0. */
export const isAfterGap = ({ offsets }: View, at: number): boolean => (offsets[at] ?? 0) - (offsets[at - 1] ?? 0) > 1;

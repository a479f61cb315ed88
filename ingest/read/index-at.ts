import type { View } from './view.js';

/** Index of the first character of a view that stands at `offset` of the source or after it. */
export function firstIndexAt({ offsets, text }: View, offset: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { TextVersion } from '../../schema/text-version.js';
import type { View } from '../read/view.js';

/** Id of the measure that a character of a view stands in; null outside measures and outside the view. */
export type MeasureFinder = (index: number) => string | null;

export function measureFinder(view: View, measures: TextVersion['measures']): MeasureFinder {
  const within = new Array<string | null>(view.text.length).fill(null);
  // Of measures one inside another the inner one, which begins later, is written last.
  const ordered = [...measures].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { id, start, end } of ordered) {
    for (let index = firstAt(view, start); index < within.length && (view.offsets[index] ?? end) < end; index += 1) {
      within[index] = id;
    }
  }
  return (index) => within[index] ?? null;
}

/** Index of the first character of a view that stands at `offset` of the source or after it. */
function firstAt({ offsets, text }: View, offset: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

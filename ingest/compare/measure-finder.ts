import type { TextVersion } from '../../schema/text-version.js';
import { firstIndexAt } from '../read/index-at.js';
import type { View } from '../read/view.js';

/** Id of the measure that a character of a view stands in; null outside measures and outside the view. */
export type MeasureFinder = (index: number) => string | null;

export function measureFinder(view: View, measures: TextVersion['measures']): MeasureFinder {
  const within = new Array<string | null>(view.text.length).fill(null);
  // Of measures one inside another the inner one, which begins later, is written last.
  const ordered = [...measures].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { id, start, end } of ordered) {
    for (
      let index = firstIndexAt(view, start);
      index < within.length && (view.offsets[index] ?? end) < end;
      index += 1
    ) {
      within[index] = id;
    }
  }
  return (index) => within[index] ?? null;
}

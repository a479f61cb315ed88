import type { Place } from '../facts.js';
import type { Difference } from './compared.js';

/** A difference with its place in the list of all. */
export interface Numbered {
  readonly at: number;
  readonly kind: Difference['kind'];
  readonly place: Place;
}

/** The differences of one of the two texts, in the order of that text. */
export const differencesOf = (side: 'original' | 'variant', all: readonly Difference[]): readonly Numbered[] =>
  all
    .flatMap(({ kind, [side]: place }, at) => (place === null ? [] : [{ at, kind, place }]))
    .sort((a, b) => a.place.start - b.place.start);

export interface Stretch extends Place {
  /** Null of what both texts have. */
  readonly difference: Numbered | null;
}

/** A line parted where it differs from the other text. */
export function stretchesOf(line: Place, differences: readonly Numbered[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = line.start;
  const add = (end: number, difference: Numbered | null): void => {
    if (end > done) stretches.push({ start: done, end, difference });
    done = Math.max(done, end);
  };
  for (const difference of differences) {
    const { start, end } = difference.place;
    if (end <= done || start >= line.end) continue;
    add(Math.max(done, start), null);
    add(Math.min(end, line.end), difference);
  }
  add(line.end, null);
  return stretches;
}

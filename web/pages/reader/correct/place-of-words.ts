import type { Place } from '../facts.js';

/**
 * Where words stand in a stretch of a text, whatever blanks and line ends lie between their characters: a page may break within a sentence.
 */
export function placesOfWords(text: string, words: string, within: Place): readonly Place[] {
  const wanted = words.replace(/\s+/gu, '');
  if (wanted === '') return [];
  const kept: number[] = [];
  for (let at = within.start; at < within.end; at++) if (!/\s/u.test(text.charAt(at))) kept.push(at);
  const bare = kept.map((at) => text.charAt(at)).join('');
  const places: Place[] = [];
  for (let at = bare.indexOf(wanted); at !== -1; at = bare.indexOf(wanted, at + 1)) {
    const [start, last] = [kept[at], kept[at + wanted.length - 1]];
    if (start !== undefined && last !== undefined) places.push({ start, end: last + 1 });
  }
  return places;
}

/** The one whose beginning or end is nearest to an offset. */
export const nearest = (places: readonly Place[], edge: keyof Place, to: number): Place | null =>
  places.reduce<Place | null>(
    (best, one) => (best === null || Math.abs(one[edge] - to) < Math.abs(best[edge] - to) ? one : best),
    null,
  );

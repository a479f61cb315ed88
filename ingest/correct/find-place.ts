import type { QuotedPlace } from '../../schema/fact-review.js';
import type { Bounds } from '../structure/bounded.js';

/** Characters kept before and after a place, as the API shows them. */
const AROUND = 32;

/** A place with what stands around it, to be found by when the text has moved. */
export const quotedPlace = (text: string, { start, end }: Bounds): QuotedPlace => ({
  start,
  end,
  quote: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AROUND), start),
  suffix: text.slice(end, end + AROUND),
});

const standsAt = (text: string, { quote, prefix, suffix }: QuotedPlace, start: number): boolean =>
  start >= prefix.length && text.startsWith(prefix + quote + suffix, start - prefix.length);

/** How many characters around a place read as they did. */
function likeness(text: string, { quote, prefix, suffix }: QuotedPlace, start: number): number {
  let [before, after] = [0, 0];
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before += 1;
  const end = start + quote.length;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}

function* placesOf(text: string, quote: string, { start, end }: Bounds): Generator<number> {
  for (let at = text.indexOf(quote, start); at >= 0 && at + quote.length <= end; at = text.indexOf(quote, at + 1)) {
    yield at;
  }
}

/**
 * Where a quoted place stands now within a stretch: at its offsets where all still reads so; else wherever its words stand,
 * and of several such places the one with most of what stood around it. Null where they are gone, or two places could be meant.
 */
export function findPlace(text: string, place: QuotedPlace, within: Bounds): Bounds | null {
  const { quote, start, end } = place;
  if (start >= within.start && end <= within.end && standsAt(text, place, start)) return { start, end };
  let [best, most, several] = [-1, -1, false];
  for (const at of placesOf(text, quote, within)) {
    const alike = likeness(text, place, at);
    several = alike === most || (several && alike < most);
    if (alike > most) [best, most] = [at, alike];
  }
  return best < 0 || several ? null : { start: best, end: best + quote.length };
}

import { createHash } from 'node:crypto';

/**
 * Permalinks: `/n/ID` of anything that has an id, `/d/SLUG` of a document, `/d/SLUG/START-END?q=KEY` of a place in its text. The key is of the words, so
 * that a text that has changed is noticed, and the words are found where they stand now. It has two parts: a checksum that
 * can be rolled along a text in one pass (8 hexadecimal digits), and the beginning of the words' SHA-256 (16), which decides.
 * The key of a place has two more (8 each), of what stands before and after it: by them one 市科技局 is told from another.
 */

/** Odd, so that no step loses what came before. */
const FACTOR = 0x01000193;
/** Places with the checksum of the words that are looked at; a text made to have more hides its words only from itself. */
const MOST_LOOKED_AT = 1000;

export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** Digits of a key that are of the words alone. */
const WORDS_KEY = 24;
/** Characters before and after a place that its key is of. */
const AROUND = 32;

export const QUOTE_KEY = /^[0-9a-f]{24}(?:[0-9a-f]{16})?$/u;

const inHex = (checksum: number): string => (checksum >>> 0).toString(16).padStart(8, '0');

function checksumOf(text: string, { start, end }: TextPlace): number {
  let sum = 0;
  for (let index = start; index < end; index += 1) sum = (Math.imul(sum, FACTOR) + text.charCodeAt(index)) | 0;
  return sum;
}

const digestOf = (words: string): string => createHash('sha256').update(words, 'utf8').digest('hex').slice(0, 16);

/** The key of words: 24 hexadecimal digits. */
export const quoteKey = (words: string): string =>
  inHex(checksumOf(words, { start: 0, end: words.length })) + digestOf(words);

/** The key of a place: that of its words, and of what stands around them. */
export const placeKey = (text: string, place: TextPlace): string =>
  quoteKey(text.slice(place.start, place.end)) + contextKey(text, place);

const contextKey = (text: string, { start, end }: TextPlace): string =>
  [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)]
    .map((part) => digestOf(part).slice(0, 8))
    .join('');

/** Whether two keys, of words or places, are of the same words. */
export const sameWords = (one: string, other: string): boolean => one.slice(0, WORDS_KEY) === other.slice(0, WORDS_KEY);

/** Path of a document. */
export const documentPath = (slug: string): string => `/d/${encodeURIComponent(slug)}`;

/** Path of anything that has an id; that of a document is its slug's. */
export const nodePath = (id: string): string =>
  id.startsWith('doc:') ? documentPath(id.slice('doc:'.length)) : `/n/${encodeURIComponent(id)}`;

/** Path of a place in the text of a document. */
export const placePath = (slug: string, place: TextPlace, text: string): string =>
  keyedPath(slug, place, placeKey(text, place));

/** The same with a key that is known. */
export const keyedPath = (slug: string, { start, end }: TextPlace, key: string): string =>
  `${documentPath(slug)}/${String(start)}-${String(end)}?q=${key}`;

/**
 * Where the words of a key stand in a text, the nearest first: one place where they stand once, or where what stood around
 * them tells which it is; several where nothing does; none where they are gone. They are where the link says as long as no
 * other place is more like it.
 */
export function findPlaces(text: string, linked: TextPlace, key: string): readonly TextPlace[] {
  const all = placesOf(text, linked, key);
  const alike = all.map((place) => likeness(contextKey(text, place), key.slice(WORDS_KEY)));
  const most = Math.max(...alike);
  const best = all.filter((_place, index) => alike[index] === most);
  return best[0]?.start === linked.start ? best.slice(0, 1) : best;
}

/** Places that read the words of a key, the nearest first. One pass over the text, whatever its length. */
function placesOf(text: string, linked: TextPlace, key: string): readonly TextPlace[] {
  const length = linked.end - linked.start;
  if (length <= 0 || length > text.length) return [];
  const starts = startsWith(text, length, key.slice(0, 8))
    .sort((a, b) => Math.abs(a - linked.start) - Math.abs(b - linked.start))
    .slice(0, MOST_LOOKED_AT);
  const first = starts.find((start) => digestOf(text.slice(start, start + length)) === key.slice(8, WORDS_KEY));
  if (first === undefined) return [];
  const words = text.slice(first, first + length);
  return starts.filter((start) => text.startsWith(words, start)).map((start) => ({ start, end: start + length }));
}

/** How much of what stood before and after a place stands around another: 0 to 2. */
const likeness = (here: string, linked: string): number =>
  [0, 8].filter((from) => linked !== '' && here.slice(from, from + 8) === linked.slice(from, from + 8)).length;

/** Starts of all windows of a length that have a checksum. */
function startsWith(text: string, length: number, checksum: string): number[] {
  const wanted = Number.parseInt(checksum, 16) | 0;
  let power = 1;
  for (let step = 1; step < length; step += 1) power = Math.imul(power, FACTOR);
  let sum = checksumOf(text, { start: 0, end: length });
  const found = sum === wanted ? [0] : [];
  for (let end = length; end < text.length; end += 1) {
    sum = (sum - Math.imul(text.charCodeAt(end - length), power)) | 0;
    sum = (Math.imul(sum, FACTOR) + text.charCodeAt(end)) | 0;
    if (sum === wanted) found.push(end - length + 1);
  }
  return found;
}

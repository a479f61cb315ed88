import { createHash } from 'node:crypto';

/**
 * Permalinks: `/n/ID` of anything that has an id, `/d/SLUG` of a document, `/d/SLUG/START-END?q=KEY` of a place in its text. The key is of the words, so
 * that a text that has changed is noticed, and the words are found where they stand now. It has two parts: a checksum that
 * can be rolled along a text in one pass (8 hexadecimal digits), and the beginning of the words' SHA-256 (16), which decides.
 */

/** Odd, so that no step loses what came before. */
const FACTOR = 0x01000193;
/** Places with the checksum of the words that are looked at; a text made to have more hides its words only from itself. */
const MOST_LOOKED_AT = 1000;

export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

export const QUOTE_KEY = /^[0-9a-f]{24}$/u;

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

/** Path of a document. */
export const documentPath = (slug: string): string => `/d/${encodeURIComponent(slug)}`;

/** Path of anything that has an id; that of a document is its slug's. */
export const nodePath = (id: string): string =>
  id.startsWith('doc:') ? documentPath(id.slice('doc:'.length)) : `/n/${encodeURIComponent(id)}`;

/** Path of a place in the text of a document that reads `words`. */
export const placePath = (slug: string, { start, end }: TextPlace, words: string): string =>
  `${documentPath(slug)}/${String(start)}-${String(end)}?q=${quoteKey(words)}`;

/**
 * Where the words of a key stand in a text: at the place of the link, else at the nearest other; null where nowhere. One pass
 * over the text, whatever its length.
 */
export function findPlace(text: string, linked: TextPlace, key: string): TextPlace | null {
  const length = linked.end - linked.start;
  if (length <= 0 || length > text.length) return null;
  const reads = (start: number): boolean => digestOf(text.slice(start, start + length)) === key.slice(8);
  const starts = startsWith(text, length, key.slice(0, 8))
    .sort((a, b) => Math.abs(a - linked.start) - Math.abs(b - linked.start))
    .slice(0, MOST_LOOKED_AT);
  const start = starts.find(reads);
  return start === undefined ? null : { start, end: start + length };
}

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

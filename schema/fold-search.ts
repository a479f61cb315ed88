import { Converter } from 'opencc-js/t2cn';

/**
 * How texts and queries are made alike before they are compared letter by letter: the one folding behind `search`, name
 * look-ups and text filters. It is not the folding that the grammar reads (`ingest/read`).
 *
 * - Unicode NFKC, lower case, traditional characters as simplified ones, one by one (so that a part of a text folds as
 *   the same part of the whole does, and a query finds its words in any surroundings);
 * - white space and control characters are dropped: a line that breaks inside a word still holds the word;
 * - brackets, quotation marks and title marks are dropped: they dress a word, and 首台（套） is found by 首台套,
 *   《总体方案》 by 总体方案, 银发〔2022〕260号 by 银发[2022]260号;
 * - any run of other punctuation becomes one `,`, since it parts words: 科技、金融 is not 科技金融, but it is 科技，金融;
 * - a point between two digits stays (1.5), and so do `%`, `‰` and symbols such as `+`.
 */
export interface Folded {
  readonly text: string;
  /** `starts[i]` and `ends[i]` bound, in the original, what `text[i]` was made from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** One character of the original, with the marks that combine with it. */
const CLUSTER = /[\s\S]\p{M}*/gu;
const DROPPED = /[\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'`]/u;
const KEPT_PUNCTUATION = /[%‰]/u;
const SEPARATOR = /\p{P}/u;
const DIGIT = /\d/;

const simplified = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

/** A cluster's own folding, remembered: a corpus has a few thousand different ones. */
function foldCluster(cluster: string): string {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const folded = simplified(cluster.normalize('NFKC').toLowerCase());
  if (known.size < 50_000) known.set(cluster, folded);
  return folded;
}

interface Piece {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const end = match.index + match[0].length;
    for (const character of foldCluster(match[0])) pieces.push({ character, start: match.index, end });
  }
  return pieces;
}

/** What a piece is written as: itself, `,` for what parts words, nothing for what dresses them. */
function written(pieces: readonly Piece[], index: number): string {
  const character = pieces[index]?.character ?? '';
  if (DROPPED.test(character)) return '';
  if (!SEPARATOR.test(character) || KEPT_PUNCTUATION.test(character)) return character;
  const inNumber =
    character === '.' &&
    DIGIT.test(pieces[index - 1]?.character ?? '') &&
    DIGIT.test(pieces[index + 1]?.character ?? '');
  return inNumber ? character : ',';
}

/** A text folded, with the way back: what a snippet or a span is cut by. */
export function foldWithOffsets(text: string): Folded {
  const pieces = piecesOf(text);
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  pieces.forEach(({ start, end }, index) => {
    const part = written(pieces, index);
    if (part === '' || (part === ',' && parts.at(-1) === ',')) return;
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  });
  return { text: parts.join(''), starts, ends };
}

/** A text as search compares it. */
export const foldForSearch = (text: string): string => foldWithOffsets(text).text;

const withoutEnds = (folded: string): string => folded.replace(/^,|,$/g, '');

/** Several fields of one node as one text, parted by one `,` so that no word is read across two of them. */
export const foldFields = (fields: readonly (string | null)[]): string =>
  fields
    .map((field) => withoutEnds(foldForSearch(field ?? '')))
    .filter((field) => field !== '')
    .join(',');

/**
 * The terms of a query: parted by white space, folded, without punctuation at their ends, each once. Empty when the query
 * has nothing to look for (blank, or signs only).
 */
export function searchTerms(query: string): readonly string[] {
  const terms = query.split(/\s+/u).map((term) => withoutEnds(foldForSearch(term)));
  return [...new Set(terms.filter((term) => term !== ''))];
}

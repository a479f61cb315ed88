import { documentPath, findPlaces, keyedPath, placePath, type TextPlace } from '../../schema/permalink.js';
import { wellFormed } from '../../schema/well-formed.js';
import type { PermalinkAnswer, PermalinkRefusal, QuotedPlace } from './answer.js';
import { citationsOf } from './citation.js';
import type { CitedDocument } from './cited-document.js';

/** Characters shown around a place. */
const AROUND = 32;

/** Places that are listed where nothing tells which of them was linked. */
const MOST_LISTED = 20;

/** A place of a link, `1338-1345`; null for what is none. */
export function linkedPlace(given: string): TextPlace | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(given) ?? [];
  const place = { start: Number(start), end: Number(end) };
  return start !== undefined && place.end > place.start ? place : null;
}

interface Linked {
  readonly document: CitedDocument;
  readonly text: string;
  readonly place: TextPlace;
  /** Key of the words, as `QUOTE_KEY` has it; null for a link without one. */
  readonly key: string | null;
}

/** What stands at a link to a place: the words it was made for, wherever they stand now, or that they are gone. */
export function placeAnswer({ document, text, place, key }: Linked, today: string): PermalinkAnswer | PermalinkRefusal {
  const found = key === null ? inside(text, place) : findPlaces(text, place, key);
  const [first] = found;
  if (first === undefined) return key === null ? beyond(document, text) : gone(document);
  const linkAt = (at: TextPlace): string => placePath(document.slug, at, text);
  const isOne = found.length === 1;
  return {
    permalink: key === null || isOne ? linkAt(first) : keyedPath(document.slug, place, key),
    type: 'Span',
    id: null,
    name: document.title,
    text: null,
    state: key === null ? 'UNCHECKED' : !isOne ? 'AMBIGUOUS' : first.start === place.start ? 'AS_LINKED' : 'MOVED',
    place: isOne ? quotedAt(text, first) : null,
    places: isOne ? [] : found.slice(0, MOST_LISTED).map((at) => ({ ...quotedAt(text, at), permalink: linkAt(at) })),
    document: documentOf(document),
    citations: citationsOf(document, today),
  };
}

export const documentOf = ({
  id,
  slug,
  title,
  supersededBy,
  supersededFrom,
}: CitedDocument): PermalinkAnswer['document'] => ({
  ...{ id, slug, title, supersededBy, supersededFrom },
  permalink: documentPath(slug),
});

const inside = (text: string, place: TextPlace): readonly TextPlace[] => (place.end <= text.length ? [place] : []);

export function quotedAt(text: string, { start, end }: TextPlace): QuotedPlace {
  const part = (from: number, to: number): string => text.slice(Math.max(0, from), to);
  return {
    ...{ start, end, quote: wellFormed(part(start, end)) },
    prefix: wellFormed(part(start - AROUND, start)),
    suffix: wellFormed(part(end, end + AROUND)),
  };
}

const beyond = ({ slug }: CitedDocument, text: string): PermalinkRefusal => ({
  ...{ status: 404, code: 'NOT_FOUND' },
  message: `The text of ${slug} has ${String(text.length)} characters (UTF-16 code units); the place lies beyond them.`,
});

/** What became of a text that another takes the place of. */
export const laterText = (from: string | null): string =>
  from === null ? 'A later text took its place' : `A later text takes its place from ${from} on`;

const gone = ({ slug, supersededBy, supersededFrom }: CitedDocument): PermalinkRefusal => ({
  ...{ status: 410, code: 'GONE' },
  message:
    `The text of ${slug} has changed, and the quoted words stand nowhere in it any more.` +
    (supersededBy === null ? '' : ` ${laterText(supersededFrom)}: ${supersededBy}.`),
});

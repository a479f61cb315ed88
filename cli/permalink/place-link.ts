import { documentPath, findPlace, placePath, type TextPlace } from '../../schema/permalink.js';
import { wellFormed } from '../../schema/well-formed.js';
import type { PermalinkAnswer, PermalinkRefusal, QuotedPlace } from './answer.js';
import { citationsOf } from './citation.js';
import type { CitedDocument } from './cited-document.js';

/** Characters shown around a place. */
const AROUND = 32;

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
  const found = key === null ? inside(text, place) : findPlace(text, place, key);
  if (found === null) return key === null ? beyond(document, text) : gone(document);
  const quoted = quotedAt(text, found);
  return {
    permalink: placePath(document.slug, found, text.slice(found.start, found.end)),
    type: 'Span',
    id: null,
    name: document.title,
    text: null,
    state: key === null ? 'UNCHECKED' : found.start === place.start ? 'AS_LINKED' : 'MOVED',
    place: quoted,
    document: documentOf(document),
    citations: citationsOf(document, today),
  };
}

export const documentOf = ({ id, slug, title, supersededBy }: CitedDocument): PermalinkAnswer['document'] => ({
  ...{ id, slug, title, supersededBy },
  permalink: documentPath(slug),
});

const inside = (text: string, place: TextPlace): TextPlace | null => (place.end <= text.length ? place : null);

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

const gone = ({ slug, supersededBy }: CitedDocument): PermalinkRefusal => ({
  ...{ status: 410, code: 'GONE' },
  message:
    `The text of ${slug} has changed, and the quoted words stand nowhere in it any more.` +
    (supersededBy === null ? '' : ` A later text took its place: ${supersededBy}.`),
});

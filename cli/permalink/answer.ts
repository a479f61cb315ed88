import type { Citations } from './citation.js';

/** A place in a text, as a permalink leads to it. */
export interface QuotedPlace {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a permalink leads to, as JSON. */
export interface PermalinkAnswer {
  /** The link to this as it is now: of words that have moved, to where they are. */
  readonly permalink: string;
  readonly type: string;
  readonly id: string | null;
  /** What people call it. */
  readonly name: string;
  /** What it says, where that is no quotation. */
  readonly text: string | null;
  /**
   * Of a place, or what has one. AS_LINKED: it reads as it did when the link was made. MOVED: the text has changed, and the words
   * stand elsewhere. AMBIGUOUS: they stand at several other places, and nothing tells which it was: `places`. CHANGED: under this id there are other words now. UNCHECKED: the link has no key of the words, so nobody
   * can tell. Null of what has no place.
   */
  readonly state: 'AS_LINKED' | 'MOVED' | 'AMBIGUOUS' | 'CHANGED' | 'UNCHECKED' | null;
  readonly place: QuotedPlace | null;
  /** Where the words stand, the nearest first and no more than twenty, each with its own link; empty unless AMBIGUOUS. */
  readonly places: readonly (QuotedPlace & { readonly permalink: string })[];
  readonly document: {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly permalink: string;
    /** Slug of the later text that took its place. */
    readonly supersededBy: string | null;
    /** From which day on that one counts in its place; null where it does already, or from no known day. */
    readonly supersededFrom: string | null;
  } | null;
  /** How the document is cited. */
  readonly citations: Citations | null;
}

/** Why a permalink leads nowhere. */
export interface PermalinkRefusal {
  readonly status: 400 | 404 | 410;
  readonly code: 'BAD_REQUEST' | 'NOT_FOUND' | 'GONE';
  readonly message: string;
}

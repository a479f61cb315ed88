import type { Store } from '../store.js';
import { ask } from './ask.js';

/** A place in a text and the words that the graph has from it; null where it keeps the place only. */
export interface StoredQuotation {
  /** Id of the node, or `from → to` of the relation, that quotes. */
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly words: string | null;
}

export interface StoredText {
  readonly text: string;
  /** The hash that the text should have. */
  readonly textSha256: string;
  readonly quotations: readonly StoredQuotation[];
}

interface AssignmentPlaces {
  readonly subject: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly quotes: readonly string[];
  readonly ruleStart: number | null;
  readonly ruleEnd: number | null;
}

/** Places of a link made by comparison, -1 where it has none in this document. */
interface MadeLinkPlaces {
  readonly subject: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A document's text and everything that is quoted from it, for `cetu verify`; null where no text is stored. */
export async function quotationsOfDocument(store: Store, documentId: string): Promise<StoredText | null> {
  const [stored] = await ask<{ text: string; textSha256: string }>(store, 'stored-text', { documentId });
  if (stored === undefined) return null;
  const quotations = await Promise.all([
    ask<StoredQuotation>(store, 'places-of-nodes', { documentId }),
    ask<StoredQuotation>(store, 'places-of-links', { documentId }),
    ask<StoredQuotation>(store, 'places-of-differences', { documentId }),
    ask<AssignmentPlaces>(store, 'places-of-assignments', { documentId }).then((rows) => rows.flatMap(placesOf)),
    ask<MadeLinkPlaces>(store, 'places-of-made-links', { documentId }).then((rows) => rows.flatMap(placesOfMade)),
  ]);
  return { ...stored, quotations: quotations.flat() };
}

/** The same of a park's own report, which only evidence quotes. */
export async function quotationsOfReport(store: Store, reportId: string): Promise<StoredText | null> {
  const [stored] = await ask<{ text: string; textSha256: string }>(store, 'stored-report', { reportId });
  if (stored === undefined) return null;
  return { ...stored, quotations: await ask<StoredQuotation>(store, 'places-in-report', { reportId }) };
}

function placesOf({ subject, starts, ends, quotes, ruleStart, ruleEnd }: AssignmentPlaces): readonly StoredQuotation[] {
  const named = starts.map((start, index) => ({
    subject,
    start,
    end: ends[index] ?? start,
    words: quotes[index] ?? null,
  }));
  if (ruleStart === null || ruleEnd === null) return named;
  return [...named, { subject: `${subject} (rule)`, start: ruleStart, end: ruleEnd, words: null }];
}

const placesOfMade = ({ subject, starts, ends }: MadeLinkPlaces): readonly StoredQuotation[] =>
  starts
    .map((start, index) => ({ subject, start, end: ends[index] ?? start, words: null }))
    .filter(({ start }) => start >= 0);

import { foldWithOffsets } from '../../../schema/fold-search.js';
import type { SpanRow } from '../rows.js';

/** Characters of a snippet before and after the words found. */
const AROUND = 40;
/** A document's title, number and preamble stand in its first pages. */
const HEAD = 20_000;

/** A stretch of a document's text in which a hit's words are looked for. */
export interface Stretch {
  readonly documentId: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const headOf = (documentId: string, text: string): Stretch => ({
  documentId,
  text,
  start: 0,
  end: Math.min(HEAD, text.length),
});

/** Where the longest of the terms that stand in the stretch stands first; null where none does. */
export function placeOf({ documentId, text, start, end }: Stretch, terms: readonly string[]): SpanRow | null {
  const folded = foldWithOffsets(text.slice(start, end));
  for (const term of [...terms].sort((a, b) => b.length - a.length)) {
    const at = folded.text.indexOf(term);
    const from = folded.starts[at];
    const to = folded.ends[at + term.length - 1];
    if (at < 0 || from === undefined || to === undefined) continue;
    return { documentId, start: start + from, end: start + to, quote: text.slice(start + from, start + to) };
  }
  return null;
}

/** The words found and what stands around them in the stretch, on one line; cut-off ends are marked by `…`. */
export function snippetOf({ text, start, end }: Stretch, place: SpanRow): string {
  const from = wholeCharacter(text, Math.max(start, place.start - AROUND));
  const to = wholeCharacter(text, Math.min(end, place.end + AROUND));
  const words = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  return `${from > start ? '…' : ''}${words}${to < end ? '…' : ''}`;
}

/** Never between the two halves of a character beyond the basic plane. */
const wholeCharacter = (text: string, at: number): number =>
  /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) && at > 0 ? at - 1 : at;

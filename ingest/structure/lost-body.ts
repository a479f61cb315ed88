import type { Parts } from './closing.js';
import { isDirective } from './directive.js';
import type { Paragraph } from './paragraphs.js';
import { says } from './says.js';

/** Paragraphs by which a text is known: one alone may be a request of a notice. */
const FEWEST = 2;

/** A paragraph that tells somebody to do something under a number, or says who is responsible. */
const carries = ({ view, marker, table }: Paragraph): boolean =>
  table === undefined && (says(view.text) || (marker !== null && view.text.includes('。') && isDirective(view.text)));

const hasRows = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some(({ table }) => table !== undefined && table !== 'OTHER');

/**
 * The parts of a document, whole again where parting it has lost its body: what was taken for the text tells nobody anything,
 * while what was taken for a notice, an annex or the closing does. A date between a heading and a table, or a notice whose
 * requests are all there is, then hide nothing.
 */
export function wholeWhereLost(parts: Parts): Parts {
  const { lead, main, tail, annex } = parts;
  if (main.some(carries) || hasRows(main) || hasRows(annex)) return parts;
  if ([...lead, ...tail, ...annex].filter(carries).length < FEWEST) return parts;
  return { lead: [], main: [...lead, ...main, ...tail, ...annex], tail: [], annex: [] };
}

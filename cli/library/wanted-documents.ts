import type { Added } from './added-documents.js';
import type { DocumentInput } from './library.js';
import { shippedCorpus } from './shipped-corpus.js';

/** What the graph should hold: the shipped texts, without those that somebody removed or gave another text, and what was added. */
export function wantedDocuments({ inputs, unwanted }: Added): readonly DocumentInput[] {
  const elsewhere = new Set([...unwanted, ...inputs.map((input) => input.slug)]);
  return [...shippedCorpus().filter((input) => !elsewhere.has(input.slug)), ...inputs];
}

import { createHash } from 'node:crypto';
import { heldDocuments, type HeldDocument } from '../../graph/held-documents.js';
import { quotationsOfDocument, type StoredQuotation } from '../../graph/questions/quotations-of-document.js';
import type { Store } from '../../graph/store.js';
import { viewOf } from '../../ingest/read/fold.js';
import { printedText } from '../../ingest/read/printed.js';
import type { FailedQuotation, Verification } from './library.js';

/** Re-reads every quotation in the graph against the stored text of its document, and each text against its hash. */
export async function verifyGraph(store: Store): Promise<Verification> {
  const held = await heldDocuments(store);
  const failed: FailedQuotation[] = [];
  let quotations = 0;
  for (const document of held) {
    const stored = await quotationsOfDocument(store, document.id);
    if (stored === null) {
      failed.push({ ...ofText(document), why: 'no text is stored' });
      continue;
    }
    const { text, textSha256 } = stored;
    quotations += stored.quotations.length;
    failed.push(...failedText(document, text, textSha256));
    failed.push(...stored.quotations.flatMap((quotation) => failedQuotation(document, text, quotation)));
  }
  return { documents: held.length, quotations, failed };
}

const ofText = ({ slug, id }: HeldDocument): Omit<FailedQuotation, 'why'> => ({
  slug,
  subject: id,
  start: null,
  end: null,
  expected: null,
  found: null,
});

function failedText(document: HeldDocument, text: string, textSha256: string): readonly FailedQuotation[] {
  const found = createHash('sha256').update(text).digest('hex');
  if (found === textSha256) return [];
  return [{ ...ofText(document), expected: textSha256, found, why: 'the stored text is not the one that was read' }];
}

function failedQuotation({ slug }: HeldDocument, text: string, quotation: StoredQuotation): readonly FailedQuotation[] {
  const { subject, start, end, words } = quotation;
  const why = whyWrong(text, quotation);
  return why === null ? [] : [{ slug, subject, start, end, expected: words, found: text.slice(start, end), why }];
}

function whyWrong(text: string, { start, end, words }: StoredQuotation): string | null {
  if (start < 0 || end <= start || end > text.length) return 'the place lies outside the text';
  if (words === null || text.slice(start, end) === words) return null;
  // A measure's text is kept as it reads: broken lines joined and page debris left out.
  return printedText(viewOf(text, start, end)) === words ? null : 'the text reads otherwise';
}

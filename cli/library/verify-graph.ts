import { createHash } from 'node:crypto';
import { heldDocuments, type HeldDocument } from '../../graph/held-documents.js';
import { heldReports } from '../../graph/questions/held-reports.js';
import {
  quotationsOfDocument,
  quotationsOfReport,
  type StoredQuotation,
} from '../../graph/questions/quotations-of-document.js';
import type { Store } from '../../graph/store.js';
import { readsAt } from '../../ingest/read/printed.js';
import type { FailedQuotation, Verification } from './library.js';

/** What is held with a text: a document, or a park's own report. */
type Quoted = Pick<HeldDocument, 'id' | 'slug'>;

/** Re-reads every quotation in the graph against the stored text of its document or report, and each text against its hash. */
export async function verifyGraph(store: Store): Promise<Verification> {
  const held = await heldDocuments(store);
  const failed: FailedQuotation[] = [];
  let quotations = 0;
  const check = async (quoted: Quoted, read: typeof quotationsOfDocument): Promise<void> => {
    const stored = await read(store, quoted.id);
    if (stored === null) {
      failed.push({ ...ofText(quoted), why: 'no text is stored' });
      return;
    }
    const { text, textSha256 } = stored;
    quotations += stored.quotations.length;
    failed.push(...failedText(quoted, text, textSha256));
    failed.push(...stored.quotations.flatMap((quotation) => failedQuotation(quoted, text, quotation)));
  };
  for (const document of held) await check(document, quotationsOfDocument);
  for (const report of await heldReports(store)) await check(report, quotationsOfReport);
  return { documents: held.length, quotations, failed };
}

const ofText = ({ slug, id }: Quoted): Omit<FailedQuotation, 'why'> => ({
  slug,
  subject: id,
  start: null,
  end: null,
  expected: null,
  found: null,
});

function failedText(document: Quoted, text: string, textSha256: string): readonly FailedQuotation[] {
  const found = createHash('sha256').update(text).digest('hex');
  if (found === textSha256) return [];
  return [{ ...ofText(document), expected: textSha256, found, why: 'the stored text is not the one that was read' }];
}

function failedQuotation({ slug }: Quoted, text: string, quotation: StoredQuotation): readonly FailedQuotation[] {
  const { subject, start, end, words } = quotation;
  const why = whyWrong(text, quotation);
  return why === null ? [] : [{ slug, subject, start, end, expected: words, found: text.slice(start, end), why }];
}

function whyWrong(text: string, { start, end, words }: StoredQuotation): string | null {
  if (start < 0 || end <= start || end > text.length) return 'the place lies outside the text';
  // A measure's text is kept as it reads.
  return words === null || readsAt(text, { start, end }, words) ? null : 'the text reads otherwise';
}

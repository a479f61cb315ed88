import { bringDocument } from '../../cli/library/bring-document.js';
import { NO_FACT_NOTES, type FactNotes } from '../../cli/library/fact-notes.js';
import { ingestDocument } from '../../cli/library/ingest-document.js';
import type { DocumentInput, Ingested } from '../../cli/library/library.js';
import { reviewFact, type FactWorld } from '../../cli/library/review-fact.js';
import { importFacts } from '../../cli/library/import-facts.js';
import { withdrawFact } from '../../cli/library/withdraw-fact.js';
import type { Changes } from '../../graph/changes.js';
import type { Store } from '../../graph/store.js';

/** What corrects readings, on one day. */
export const factWorldOf = (
  store: Store,
  notes: FactNotes = NO_FACT_NOTES,
  now = '2025-06-30T08:00:00.000Z',
): FactWorld => ({
  ...{ store, reader: 'test', notes, reviewer: '王五' },
  now: () => now,
});

/** Takes a document in as the library does. */
export const ingestInto = (store: Store, input: DocumentInput): Promise<Ingested> =>
  ingestDocument(store, 'test', input);

/** Changes of facts and documents, as from the machine that serves. */
export const readerChanges = (store: Store, notes?: FactNotes, now?: string): Pick<Changes, 'facts' | 'documents'> => ({
  facts: {
    reviewFact: (input) => reviewFact(factWorldOf(store, notes, now), input),
    withdrawFact: (withdrawal) => withdrawFact(factWorldOf(store, notes, now), withdrawal),
    importFacts: (documents) => importFacts(factWorldOf(store, notes, now), documents),
  },
  documents: { ingestDocument: (brought) => bringDocument(store, (input) => ingestInto(store, input), brought) },
});

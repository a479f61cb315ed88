import { journalIn, replaceEntry } from '../../graph/journal/journal.js';
import { documentReviewsSchema, type DocumentReviews } from '../../schema/fact-review.js';
import type { Configuration } from './configuration.js';
import { keptIn } from './kept-in.js';

/** What is kept outside the store of what people corrected. */
export interface FactNotes {
  /** Keeps all corrections of a document in place of those before; gives the way to take them back. */
  keep(reviews: DocumentReviews): () => void;
  kept(): { readonly read: readonly DocumentReviews[]; readonly broken: readonly string[] };
}

export const NO_FACT_NOTES: FactNotes = {
  keep: () => () => undefined,
  kept: () => ({ read: [], broken: [] }),
};

/** Where the embedded engine's file must be rebuildable, the journal in the data folder; Neo4j keeps its own data safe. */
export function factNotesFor({ neo4j, dataDir }: Pick<Configuration, 'neo4j' | 'dataDir'>): FactNotes {
  if (neo4j !== null) return NO_FACT_NOTES;
  return {
    keep: (data) => replaceEntry(journalIn(dataDir), 'fact-review', { key: data.slug, data, bytes: null }),
    kept: () => keptIn(dataDir, 'fact-review', documentReviewsSchema),
  };
}

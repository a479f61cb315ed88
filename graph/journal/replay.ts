import { readDocuments, type AddedDocument } from './documents.js';
import type { BrokenEntry, Journal } from './journal.js';

/** What a replay is done with; both must do nothing where the graph already says so. */
export interface Replayed {
  add(document: AddedDocument): Promise<void>;
  remove(slug: string): Promise<void>;
}

/**
 * Does again what people did, after the corpus is in the graph: documents they removed go, those they added come. The order
 * among them does not matter to the graph.
 * @returns files that could not be read, to be told.
 */
export async function replayJournal(journal: Journal, graph: Replayed): Promise<readonly BrokenEntry[]> {
  const { added, removed, broken } = readDocuments(journal);
  for (const slug of removed) await graph.remove(slug);
  for (const document of added) await graph.add(document);
  return broken;
}

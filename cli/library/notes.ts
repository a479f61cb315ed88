import { addedDocuments, forgetNote, noteAdded, noteRemoved, type Added } from './added-documents.js';
import type { Configuration } from './configuration.js';
import type { DocumentInput } from './library.js';
import { shippedCorpus } from './shipped-corpus.js';

/** What is kept of changes outside the store, before and after each. */
export interface Notes {
  added(): Added;
  ingesting(input: DocumentInput): void;
  removing(slug: string): void;
  removed(slug: string): void;
}

/**
 * The embedded engine's file must be rebuildable, so what people add and remove is journalled in the data folder. Neo4j
 * keeps its own data safe and is shared by many machines: there is nothing to keep beside it.
 */
export function notesFor({ neo4j, dataDir }: Configuration): Notes {
  if (neo4j !== null) return NO_NOTES;
  const isShipped = ({ slug, bytes }: DocumentInput): boolean =>
    shippedCorpus().some((one) => one.slug === slug && Buffer.compare(one.bytes, bytes) === 0);
  return {
    added: () => addedDocuments(dataDir),
    ingesting: (input) => {
      if (isShipped(input)) forgetNote(dataDir, input.slug);
      else noteAdded(dataDir, input);
    },
    removing: (slug) => {
      noteRemoved(dataDir, slug);
    },
    // Of a document that does not ship, nothing needs to be remembered once it is gone.
    removed: (slug) => {
      if (!shippedCorpus().some((one) => one.slug === slug)) forgetNote(dataDir, slug);
    },
  };
}

const NO_NOTES: Notes = {
  added: () => ({ inputs: [], unwanted: [], broken: [] }),
  ingesting: () => undefined,
  removing: () => undefined,
  removed: () => undefined,
};

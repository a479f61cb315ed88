import { z } from 'zod';

import { putEntry, readEntries, type BrokenEntry, type Journal } from './journal.js';

/** A document that a person added, as it came in. */
export interface AddedDocument {
  readonly slug: string;
  /** The file's name with its extension. */
  readonly name: string;
  /** True where the person chose the slug. */
  readonly slugGiven: boolean;
  readonly url: string | null;
  readonly bytes: Uint8Array;
}

/** What people did to the documents, one line a slug: what stands is the last. */
export interface DocumentJournal {
  readonly added: readonly AddedDocument[];
  /** Slugs of documents that were removed; of the shipped corpus too, which would come back with each build otherwise. */
  readonly removed: readonly string[];
  readonly broken: readonly BrokenEntry[];
}

const dataSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('added'), name: z.string().min(1), slugGiven: z.boolean(), url: z.nullable(z.string()) }),
  z.object({ what: z.literal('removed') }),
]);
type Data = z.infer<typeof dataSchema>;

/**
 * Notes a document that was added, in place of what was noted under its slug. Called once the document is known to be
 * readable and before it is written to the graph: a process that ends between the two finds it when it starts again.
 */
export function noteAdded(journal: Journal, { slug, name, slugGiven, url, bytes }: AddedDocument): void {
  const data: Data = { what: 'added', name, slugGiven, url };
  putEntry(journal, 'document', { key: slug, data, bytes });
}

/** Notes that a document was removed, in place of what was noted under its slug. */
export function noteRemoved(journal: Journal, slug: string): void {
  const data: Data = { what: 'removed' };
  putEntry(journal, 'document', { key: slug, data, bytes: null });
}

/** All that people did to the documents, by slug: to be replayed after the corpus when a graph is built anew. */
export function readDocuments(journal: Journal): DocumentJournal {
  const { entries, broken } = readEntries(journal, 'document');
  const added: AddedDocument[] = [];
  const removed: string[] = [];
  const unfit: BrokenEntry[] = [];
  for (const { key, data, bytes } of entries) {
    const read = dataSchema.safeParse(data);
    if (!read.success) unfit.push({ path: key, why: read.error.message });
    else if (read.data.what === 'removed') removed.push(key);
    else if (bytes === null) unfit.push({ path: key, why: 'the document has no bytes' });
    else added.push({ slug: key, ...pick(read.data), bytes });
  }
  return { added, removed, broken: [...broken, ...unfit] };
}

const pick = ({ name, slugGiven, url }: Extract<Data, { what: 'added' }>): Omit<AddedDocument, 'slug' | 'bytes'> => ({
  name,
  slugGiven,
  url,
});

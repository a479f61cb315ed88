import { z } from 'zod';
import { journalIn, putEntry, readEntries, removeEntry } from '../../graph/journal/journal.js';
import type { DocumentInput } from './library.js';
import { DOCUMENT_KINDS } from '../../schema/model.js';
import { knownSchema } from './manifest.js';

const givenSchema = z.object({ kind: z.enum(DOCUMENT_KINDS), region: z.string() }).partial();

/** What the journal says of a slug: a document that somebody added, or a shipped one that somebody removed. */
const noteSchema = z.discriminatedUnion('kept', [
  z.object({
    kept: z.literal(true),
    name: z.string(),
    slugGiven: z.boolean(),
    takesPlace: z.boolean().optional(),
    url: z.string().nullable(),
    known: knownSchema,
    given: givenSchema.optional(),
  }),
  z.object({ kept: z.literal(false) }),
]);

export interface Added {
  readonly inputs: readonly DocumentInput[];
  /** Slugs of shipped documents that are not wanted. */
  readonly unwanted: readonly string[];
  /** What of the journal cannot be read, and why. */
  readonly broken: readonly string[];
}

/** Notes a document that was added, before it is written: the graph can be built anew with it. */
export function noteAdded(dataDir: string, { slug, bytes, ...about }: DocumentInput): void {
  putEntry(journalIn(dataDir), 'document', { key: slug, data: { kept: true, ...about }, bytes });
}

/** Notes that a document is not wanted, before it is removed. */
export function noteRemoved(dataDir: string, slug: string): void {
  putEntry(journalIn(dataDir), 'document', { key: slug, data: { kept: false }, bytes: null });
}

/** Takes back what was noted of a slug. */
export function forgetNote(dataDir: string, slug: string): void {
  removeEntry(journalIn(dataDir), 'document', slug);
}

/** All that people added and removed. */
export function addedDocuments(dataDir: string): Added {
  const { entries, broken } = readEntries(journalIn(dataDir), 'document');
  const inputs: DocumentInput[] = [];
  const unwanted: string[] = [];
  const unread = broken.map(({ path, why }) => `${path}: ${why}`);
  for (const { key, data, bytes } of entries) {
    const note = noteSchema.safeParse(data);
    if (!note.success) unread.push(`${key}: ${z.prettifyError(note.error)}`);
    else if (!note.data.kept) unwanted.push(key);
    else if (bytes === null) unread.push(`${key}: its bytes are not kept`);
    else {
      const { name, slugGiven, takesPlace, url, known, given } = note.data;
      const about = { slug: key, bytes, name, slugGiven, url, known };
      const told = { ...(takesPlace === undefined ? {} : { takesPlace }), ...(given === undefined ? {} : { given }) };
      inputs.push({ ...about, ...told });
    }
  }
  return { inputs, unwanted, broken: unread };
}

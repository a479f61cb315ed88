import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

import { flushFolder, writeWhole } from './write-whole.js';

/**
 * What people put into Cetu, kept in files of its own beside the embedded engine's: a graph can be built anew from the
 * corpus and this. One small file says one thing; bytes lie apart, under their hash. A new kind of thing (reviews, parks,
 * corrections) is a new folder, written and read by the same functions.
 *
 * `FOLDER/KIND/HASH-OF-KEY.json` holds `{format, kind, key, data, bytes}`; what `bytes` names by its SHA-256 lies beside it
 * as `HASH-OF-KEY.SHA-256`.
 */
export interface Journal {
  readonly folder: string;
}

export const JOURNAL_KINDS = ['document', 'park', 'weights', 'report', 'link-review', 'fact-review'] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/** One thing that was said; a later one of the same kind and key takes its place. */
export interface Entry {
  readonly key: string;
  readonly data: unknown;
  readonly bytes: Uint8Array | null;
}

/** A file of the journal that cannot be read: the disk's fault, since each is written whole or not at all. */
export interface BrokenEntry {
  readonly path: string;
  readonly why: string;
}

const recordSchema = z.object({
  format: z.literal(1),
  kind: z.enum(JOURNAL_KINDS),
  key: z.string().min(1),
  data: z.unknown(),
  bytes: z.nullable(z.string().regex(/^[0-9a-f]{64}$/u)),
});

/** True where anybody said anything that is kept. */
export const hasEntries = ({ folder }: Journal): boolean =>
  JOURNAL_KINDS.some((kind) => {
    const of = join(folder, kind);
    return existsSync(of) && readdirSync(of).some((name) => name.endsWith('.json'));
  });

/** The journal in a data folder; its own folder is made with the first entry. */
export const journalIn = (dataDir: string): Journal => ({ folder: join(dataDir, 'journal') });

/** Notes one thing, durable when this returns. Bytes go first: an entry never names bytes that are not there. */
export function putEntry(journal: Journal, kind: JournalKind, { key, data, bytes }: Entry): void {
  const path = entryPath(journal, kind, key);
  const before = hashIn(path);
  const hash = bytes === null ? null : sha256(bytes);
  if (bytes !== null && hash !== null) writeWhole(bytesPath(path, hash), bytes);
  writeWhole(path, `${JSON.stringify({ format: 1, kind, key, data, bytes: hash }, null, 1)}\n`);
  if (before !== null && before !== hash) rmSync(bytesPath(path, before), { force: true });
}

/** Notes one thing in place of what was noted under its key, and gives the way to have that back. */
export function replaceEntry(journal: Journal, kind: JournalKind, entry: Entry): () => void {
  const path = entryPath(journal, kind, entry.key);
  const before = readableEntry(path);
  putEntry(journal, kind, entry);
  return () => {
    if (before === null) removeEntry(journal, kind, entry.key);
    else putEntry(journal, kind, before);
  };
}

/** Takes back what was noted under a key, and gives the way to have it again. */
export function withdrawEntry(journal: Journal, kind: JournalKind, key: string): () => void {
  const before = readableEntry(entryPath(journal, kind, key));
  removeEntry(journal, kind, key);
  return () => {
    if (before !== null) putEntry(journal, kind, before);
  };
}

/** Takes an entry back. False where there was none. */
export function removeEntry(journal: Journal, kind: JournalKind, key: string): boolean {
  const path = entryPath(journal, kind, key);
  if (!existsSync(path)) return false;
  const hash = hashIn(path);
  rmSync(path);
  if (hash !== null) rmSync(bytesPath(path, hash), { force: true });
  flushFolder(dirname(path));
  return true;
}

/** All entries of a kind, by key, and what could not be read. */
export function readEntries(
  journal: Journal,
  kind: JournalKind,
): { readonly entries: readonly Entry[]; readonly broken: readonly BrokenEntry[] } {
  const { read, broken } = readAll(journal, kind, readEntry);
  return { entries: [...read].sort((a, b) => (a.key < b.key ? -1 : 1)), broken };
}

/** The keys of a kind, in order, without what lies apart, and what could not be read. */
export function readKeys(
  journal: Journal,
  kind: JournalKind,
): { readonly keys: readonly string[]; readonly broken: readonly BrokenEntry[] } {
  const { read, broken } = readAll(journal, kind, (path) => recordIn(path).key);
  return { keys: [...read].sort(), broken };
}

/**
 * What was noted under a key.
 * @throws Error where nothing was, or it cannot be read.
 */
export const entryOf = (journal: Journal, kind: JournalKind, key: string): Entry =>
  readEntry(entryPath(journal, kind, key));

function readAll<T>(
  journal: Journal,
  kind: JournalKind,
  readOne: (path: string) => T,
): { readonly read: readonly T[]; readonly broken: readonly BrokenEntry[] } {
  const folder = join(journal.folder, kind);
  const read: T[] = [];
  const broken: BrokenEntry[] = [];
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!name.endsWith('.json')) continue;
    const path = join(folder, name);
    try {
      read.push(readOne(path));
    } catch (error) {
      broken.push({ path, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { read, broken };
}

/** An entry that may not be there, or cannot be read any more: then there is nothing to have back. */
function readableEntry(path: string): Entry | null {
  try {
    return existsSync(path) ? readEntry(path) : null;
  } catch {
    return null;
  }
}

function readEntry(path: string): Entry {
  const { key, data, bytes: hash } = recordIn(path);
  if (hash === null) return { key, data, bytes: null };
  const bytes = readFileSync(bytesPath(path, hash));
  if (sha256(bytes) !== hash) throw new Error(`the bytes in ${bytesPath(path, hash)} are not those that were added`);
  return { key, data, bytes };
}

const recordIn = (path: string): z.infer<typeof recordSchema> =>
  recordSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

/** What an entry about to be replaced names; of one that cannot be read any more, nothing is known. */
function hashIn(path: string): string | null {
  if (!existsSync(path)) return null;
  return /"bytes": "(?<hash>[0-9a-f]{64})"/u.exec(readFileSync(path, 'utf8'))?.groups?.['hash'] ?? null;
}

/** Keys are whatever people say (slugs in Chinese, of any length), so files are named by a hash of them. */
export const entryPath = (journal: Journal, kind: JournalKind, key: string): string =>
  join(journal.folder, kind, `${sha256(Buffer.from(key, 'utf8')).slice(0, 32)}.json`);
const bytesPath = (entry: string, hash: string): string => `${entry.slice(0, -'.json'.length)}.${hash}`;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

import type { z } from 'zod';
import { journalIn, readEntries, type JournalKind } from '../../graph/journal/journal.js';

/** What the journal in a data folder holds of one kind, and what of it cannot be read, with why. */
export function keptIn<T>(
  dataDir: string,
  kind: JournalKind,
  schema: z.ZodType<T>,
): { readonly read: readonly T[]; readonly broken: readonly string[] } {
  const { entries, broken } = readEntries(journalIn(dataDir), kind);
  const parsed = entries.map(({ key, data }) => ({ key, result: schema.safeParse(data) }));
  return {
    read: parsed.flatMap(({ result }) => (result.success ? [result.data] : [])),
    broken: [
      ...broken.map(({ path, why }) => `${path}: ${why}`),
      ...parsed.flatMap(({ key, result }) => (result.success ? [] : [`${key}: ${result.error.message}`])),
    ],
  };
}

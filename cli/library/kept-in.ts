import type { z } from 'zod';
import { journalIn, readEntries, type JournalKind } from '../../graph/journal/journal.js';

/** What the journal in a data folder holds of one kind, and what of it cannot be read, with why. */
export function keptIn<T>(
  dataDir: string,
  kind: JournalKind,
  schema: z.ZodType<T>,
): { readonly read: readonly T[]; readonly broken: readonly string[] } {
  const { entries, broken } = readEntries(journalIn(dataDir), kind);
  // A long text lies apart, as bytes.
  const whole = (data: unknown, bytes: Uint8Array | null): unknown =>
    bytes === null ? data : { ...Object(data), text: Buffer.from(bytes).toString('utf8') };
  const parsed = entries.map(({ key, data, bytes }) => ({ key, result: schema.safeParse(whole(data, bytes)) }));
  return {
    read: parsed.flatMap(({ result }) => (result.success ? [result.data] : [])),
    broken: [
      ...broken.map(({ path, why }) => `${path}: ${why}`),
      ...parsed.flatMap(({ key, result }) => (result.success ? [] : [`${key}: ${result.error.message}`])),
    ],
  };
}

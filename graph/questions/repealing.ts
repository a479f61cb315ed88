import { statement } from '../statement.js';
import type { ReadUnit } from '../store.js';
import { citationKeyId } from '../write/citation.js';

const repealers = statement('repealers-of-keys');
const claims = statement('citation-claims');
const successionState = statement('succession-state');

/** Ids of the held documents that say that what answers to one of these keys is no longer in force. */
export async function repealersOfKeys(store: ReadUnit, keys: readonly string[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const rows = await store.run(repealers, { keys, keyIds: keys.map(citationKeyId) });
  return [...new Set(rows.map((row) => String(row['id'])))];
}

/** Ids of the held documents that answer to one of these keys. */
export async function documentsOfKeys(store: ReadUnit, keys: readonly string[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const rows = await store.run(claims, { keys: keys.map(citationKeyId) });
  return [...new Set(rows.map((row) => String(row['id'])))];
}

/** Ids of the documents that a document replaced, and its own where it was replaced, as the graph says now. */
export async function replacedWith(store: ReadUnit, documentId: string): Promise<readonly string[]> {
  const rows = await store.run(successionState, { documentId });
  return [...new Set(rows.map((row) => String(row['id'])))];
}

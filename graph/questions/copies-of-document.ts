import type { TextVersion } from '../../schema/text-version.js';
import { statement } from '../statement.js';
import type { ReadUnit } from '../store.js';
import { textVersionsOf } from './near-duplicates.js';

const variantState = statement('variant-state');

/** Ids of the held variants of a document. */
export async function copyIdsOf(store: ReadUnit, documentId: string): Promise<readonly string[]> {
  const rows = await store.run(variantState, { documentId });
  return [...new Set(rows.map((row) => String(row['id'])).filter((id) => id !== documentId))];
}

/** The held variants of a document, by id: what is left of its texts when it goes. */
export const copiesOfDocument = async (store: ReadUnit, documentId: string): Promise<readonly TextVersion[]> =>
  textVersionsOf(store, await copyIdsOf(store, documentId));

import type { TextVersion } from '../../schema/text-version.js';
import { statement } from '../statement.js';
import type { ReadUnit } from '../store.js';
import { textVersionsOf } from './near-duplicates.js';

const variantState = statement('variant-state');

/** The held variants of a document, by id: what is left of its texts when it goes. */
export async function copiesOfDocument(store: ReadUnit, documentId: string): Promise<readonly TextVersion[]> {
  const rows = await store.run(variantState, { documentId });
  const copies = rows.map((row) => String(row['id'])).filter((id) => id !== documentId);
  return textVersionsOf(store, [...new Set(copies)]);
}

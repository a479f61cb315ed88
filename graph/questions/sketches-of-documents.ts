import { statement } from '../statement.js';
import type { ReadUnit } from '../store.js';
import type { Sketched } from './near-duplicates.js';

const sketches = statement('sketches-of-documents');

/** What near-duplicates of held documents are sought by. */
export async function sketchesOfDocuments(
  store: ReadUnit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Sketched>> {
  if (ids.length === 0) return new Map();
  const rows = (await store.run(sketches, { ids })) as unknown as readonly Sketched[];
  return new Map(rows.map((row) => [row.id, { ...row, sketch: row.sketch ?? [] }]));
}

import { statement } from './statement.js';
import type { Row, Store } from './store.js';
import { stringList } from './write/rows.js';

/** What tells one held document from another, and a current one from a stale one. */
export interface HeldDocument {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly sourceName: string;
  readonly sha256: string;
  readonly reader: string;
  readonly variant: boolean;
  /** Slug of the document that took its place; null where none did, or where it was not asked. */
  readonly supersededBy: string | null;
}

/** The held document of a slug, or null. */
export async function documentBySlug(store: Store, slug: string): Promise<HeldDocument | null> {
  const [row] = await store.run(statement('document-by-slug'), { id: `doc:${slug}` });
  return row ? heldDocument(row) : null;
}

/** Held documents read from these very bytes: more than one only where `--slug` allowed it. */
export async function documentsBySha(store: Store, sha256: string): Promise<readonly HeldDocument[]> {
  return (await store.run(statement('documents-by-sha'), { sha256 })).map(heldDocument);
}

/** Every held document by slug, variants among them. */
export async function heldDocuments(store: Store): Promise<readonly HeldDocument[]> {
  return (await store.run(statement('held-documents'))).map(heldDocument);
}

const heldDocument = (row: Row): HeldDocument => ({
  id: String(row['id']),
  slug: String(row['slug']),
  title: String(row['title']),
  sourceName: String(row['sourceName']),
  sha256: String(row['sha256']),
  reader: String(row['reader']),
  variant: row['variant'] === true,
  supersededBy: stringList(row['successors'])[0] ?? null,
});

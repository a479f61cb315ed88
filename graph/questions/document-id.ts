import type { Store } from '../store.js';
import { ask } from './ask.js';

/** Id of the document with a slug. */
export async function documentIdOfSlug(store: Store, slug: string): Promise<string | null> {
  const [found] = await ask<{ id: string }>(store, 'document-id-by-slug', { slug });
  return found?.id ?? null;
}

import type { Store } from '../store.js';
import { ask } from './ask.js';

/** Id of the document with a slug: of a held one `doc:SLUG`; one that is only cited has its id for a slug. */
export async function documentIdOfSlug(store: Store, slug: string): Promise<string | null> {
  const [found] = await ask<{ id: string }>(store, 'document-id-by-slug', { ids: [`doc:${slug}`, slug], slug });
  return found?.id ?? null;
}

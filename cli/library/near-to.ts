import { nearDuplicates, type Sketched } from '../../graph/questions/near-duplicates.js';
import type { Store } from '../../graph/store.js';
import type { TextVersion } from '../../schema/text-version.js';

/** Held documents whose sketches are near one, without `id`, which is about to be written anew or to go. */
export async function nearTo(
  store: Store,
  sketched: Sketched | undefined,
  id: string,
): Promise<readonly TextVersion[]> {
  const near = sketched === undefined ? [] : await nearDuplicates(store, sketched);
  return near.filter((one) => one.id !== id);
}

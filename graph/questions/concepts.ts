import type { Store } from '../store.js';
import { ask } from './ask.js';

/** Ids of the concepts in whose name or phrases all folded `terms` stand, by id; of all concepts without terms. */
export const concepts = async (store: Store, terms: readonly string[]): Promise<readonly string[]> =>
  (await ask<{ id: string }>(store, 'concepts', { terms })).map(({ id }) => id);

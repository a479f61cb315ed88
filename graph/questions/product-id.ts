import type { Store } from '../store.js';
import { ask } from './ask.js';
import { oneOf } from './ambiguous.js';

interface Found {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
}

/**
 * Id of the product with a name: its canonical one, else another of its names, else one that a document prints.
 * @throws AmbiguousName when several products fit equally.
 */
export async function productIdOfName(store: Store, name: string): Promise<string | null> {
  const found = await ask<Found>(store, 'products-by-name', { name });
  const best = found.filter(({ rank }) => rank === found[0]?.rank);
  return oneOf(name, best)?.id ?? null;
}

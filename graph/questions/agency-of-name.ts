import type { Store } from '../store.js';
import { oneOf } from './ambiguous.js';
import { ask } from './ask.js';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly canonical: boolean;
  readonly regionIds: readonly string[];
}

/**
 * Id of the body with a name: its canonical one, else another of its names, else one that a document prints. `region`
 * (an id, a full name, or its beginning) keeps only bodies of that region: 市科技局 is another body in every city.
 * @throws AmbiguousName when several fit equally.
 */
export async function agencyIdOfName(store: Store, name: string, region: string | null): Promise<string | null> {
  const regionIds = region === null ? null : await regionIdsOfName(store, region);
  const fits = (body: Named): boolean => regionIds === null || body.regionIds.some((id) => regionIds.has(id));
  const named = (await ask<Named>(store, 'agencies-by-name', { name })).filter(fits);
  const canonical = named.filter((body) => body.canonical);
  // A name that is one body's own may be printed of another too (省科技厅): both fit, so both count.
  return oneOf(name, canonical.length > 0 ? canonical : named)?.id ?? null;
}

/** A region named in full is that region alone, though 吉林 also begins 吉林市. */
async function regionIdsOfName(store: Store, region: string): Promise<ReadonlySet<string>> {
  const found = await ask<{ id: string; name: string }>(store, 'regions-by-name', { region });
  const exact = found.filter(({ id, name }) => id === region || name === region);
  return new Set((exact.length > 0 ? exact : found).map(({ id }) => id));
}

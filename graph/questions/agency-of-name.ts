import type { Store } from '../store.js';
import { oneOf } from './ambiguous.js';
import { ask } from './ask.js';
import type { AgencyRow } from './rows.js';

interface Named {
  readonly row: AgencyRow;
  readonly canonical: boolean;
  /** Ids of the regions it is competent in. */
  readonly places: readonly string[];
}

/**
 * The body with a name: its canonical one, else another of its names, else one that a document prints. `region`
 * (an id, a full name, or its beginning) keeps only bodies of that region: 市科技局 is another body in every city.
 * @throws AmbiguousName when several fit equally.
 */
export async function agencyOfName(store: Store, name: string, region: string | null): Promise<AgencyRow | null> {
  const [regionIds, bodies] = await Promise.all([
    region === null ? null : regionIdsOfName(store, region),
    ask<Named>(store, 'agencies-by-name', { name, region }),
  ]);
  const fits = ({ places }: Named): boolean => regionIds === null || places.some((id) => regionIds.has(id));
  const named = bodies.filter(fits);
  const canonical = named.filter((body) => body.canonical);
  // A name that is one body's own may be printed of another too (省科技厅): both fit, so both count.
  return oneOf(
    name,
    (canonical.length > 0 ? canonical : named).map(({ row }) => row),
  );
}

/** A region named in full is that region alone, though 吉林 also begins 吉林市. */
async function regionIdsOfName(store: Store, region: string): Promise<ReadonlySet<string>> {
  const found = await ask<{ id: string; name: string }>(store, 'regions-by-name', { region });
  const exact = found.filter(({ id, name }) => id === region || name === region);
  return new Set((exact.length > 0 ? exact : found).map(({ id }) => id));
}

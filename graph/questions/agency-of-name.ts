import type { Store } from '../store.js';
import { oneOf } from './ambiguous.js';
import { ask } from './ask.js';
import type { AgencyRow } from './rows.js';

interface Named {
  readonly row: AgencyRow;
  readonly canonical: boolean;
  /** Of the regions it is competent in. */
  readonly placeIds: readonly string[];
  readonly placeNames: readonly string[];
  /** Whether some region, wherever it lies, is named in full. */
  readonly inFull: boolean;
}

/**
 * The body with a name: its canonical one, else another of its names, else one that a document prints. `region`
 * (an id, a full name, or its beginning) keeps only bodies of that region: 市科技局 is another body in every city.
 * @throws AmbiguousName when several fit equally.
 */
export async function agencyOfName(store: Store, name: string, region: string | null): Promise<AgencyRow | null> {
  const bodies = await ask<Named>(store, 'agencies-by-name', { name, region });
  const named = bodies.filter((body) => region === null || isOf(body, region));
  const canonical = named.filter((body) => body.canonical);
  // A name that is one body's own may be printed of another too (省科技厅): both fit, so both count.
  return oneOf(
    name,
    (canonical.length > 0 ? canonical : named).map(({ row }) => row),
  );
}

/** A region named in full is that region alone, though 吉林 also begins 吉林市. */
const isOf = ({ placeIds, placeNames, inFull }: Named, region: string): boolean =>
  !inFull || placeIds.includes(region) || placeNames.includes(region);

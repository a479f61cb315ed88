import { joined } from '../statement.js';
import type { Statement, Store } from '../store.js';
import { matching, matchingBesideNamed, measureCount, type MeasureCriteria } from './measures.js';
import type { FacetRow, FacetValueRow, MeasureFacetsRow } from './rows/facet.js';

/**
 * What measures are counted by: the part of a statement that counts, and the criteria that are left out of it, so that the
 * values beside the chosen ones are told too.
 */
const FACETS = {
  documents: { part: 'facet-documents', without: { documents: [] } },
  regions: { part: 'facet-regions', without: { regions: [], regionsWithin: [] } },
  kinds: { part: 'facet-kinds', without: { kinds: [] } },
  levels: { part: 'facet-levels', without: { levels: [] } },
  agencies: { part: 'facet-agencies', without: { agencies: [] } },
  systems: { part: 'facet-systems', without: { systems: [] } },
  roles: { part: 'facet-roles', without: { role: null } },
  products: { part: 'facet-products', without: { products: [] } },
  productCategories: { part: 'facet-product-categories', without: { productCategories: [] } },
  indicators: { part: 'facet-indicators', without: { indicators: [] } },
  concepts: { part: 'facet-concepts', without: { concepts: [] } },
  instruments: { part: 'facet-instruments', without: { instrument: null } },
  strengths: { part: 'facet-strengths', without: { strengths: [] } },
  deadlines: { part: 'facet-deadlines', without: { dueFrom: null, dueTo: null } },
  linkStatuses: { part: 'facet-link-statuses', without: { linkStatuses: [] } },
} as const satisfies Record<string, { part: string; without: Partial<MeasureCriteria> }>;

export type MeasureFacet = keyof typeof FACETS;
export const MEASURE_FACETS = Object.keys(FACETS) as readonly MeasureFacet[];

/** The values that most of the measures have, at most `first` of them; the database counts. */
export async function measureFacet(
  store: Store,
  facet: MeasureFacet,
  criteria: MeasureCriteria,
  first: number,
): Promise<FacetRow> {
  const { part, without } = FACETS[facet];
  const others = { ...criteria, ...without };
  // A copy or replaced document is found where it is named, and so counted there, beside those that are found anyway.
  const besideNamed = facet === 'documents' && criteria.documents.length > 0;
  const counted = [...(besideNamed ? matchingBesideNamed(criteria) : matching(others)), part];
  const given = besideNamed ? criteria : others;
  const ask = (statement: Statement, limit: number) => store.run(statement, { ...given, limit });
  const rows = await ask(joined(...counted, 'facet-top'), first);
  return {
    // The outside world's rows get the columns that their file names.
    values: rows as unknown as readonly FacetValueRow[],
    total: async () => {
      if (rows.length < first) return rows.length;
      const [size] = await ask(joined(...counted, 'facet-size'), first);
      return size?.['total'] as number;
    },
  };
}

export const countOfFacets = (store: Store, { criteria }: MeasureFacetsRow): Promise<number> =>
  measureCount(store, criteria);

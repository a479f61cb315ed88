import { countOfFacets, MEASURE_FACETS, measureFacet, type MeasureFacet } from '../graph/questions/measure-facets.js';
import { countOf, DEFAULT_COUNT } from './connection.js';
import type { MeasureFacetsResolvers } from './types.generated.js';

type Counted = Required<Pick<MeasureFacetsResolvers, MeasureFacet>>;

const counted = Object.fromEntries(
  MEASURE_FACETS.map((facet): [string, Counted[MeasureFacet]] => [
    facet,
    ({ criteria }, { first }, { store }) =>
      measureFacet(store, facet, criteria, countOf(first ?? DEFAULT_COUNT, 'first')),
  ]),
) as Counted;

export const MeasureFacets: MeasureFacetsResolvers = {
  ...counted,
  totalCount: (facets, _, { store }) => countOfFacets(store, facets),
};

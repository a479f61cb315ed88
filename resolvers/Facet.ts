import type { FacetResolvers } from './types.generated.js';

export const Facet: FacetResolvers = {
  totalValues: ({ total }) => total(),
};

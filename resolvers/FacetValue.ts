import type { FacetValueResolvers } from './types.generated.js';

export const FacetValue: FacetValueResolvers = {
  // What is no id, an enum's name or a day, finds nothing and asks for nothing.
  node: ({ value }, _, context) => context.node(value),
};

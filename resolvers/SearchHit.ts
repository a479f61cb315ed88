import { found } from './found.js';
import type { SearchHitResolvers } from './types.generated.js';

export const SearchHit: SearchHitResolvers = {
  node: async ({ nodeId }, _, context) => found(await context.node(nodeId), nodeId),
};

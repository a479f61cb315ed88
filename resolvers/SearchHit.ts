import { nodeNamed } from './node-named.js';
import type { SearchHitResolvers } from './types.generated.js';

export const SearchHit: SearchHitResolvers = {
  node: ({ nodeId }, _, context, info) => nodeNamed(context, nodeId, info),
};

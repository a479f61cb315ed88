import { labelOf, type ServedLabel } from '../graph/questions/nodes-by-id.js';
import type { NodeResolvers } from './types.generated.js';
import { found } from './found.js';

export const Node: NodeResolvers = {
  __resolveType: ({ id }): ServedLabel => found(labelOf(id), id),
};

import { nodePath } from '../schema/permalink.js';
import { labelOf, type ServedLabel } from '../graph/questions/nodes-by-id.js';
import type { NodeResolvers } from './types.generated.js';
import { found } from './found.js';

export const Node: NodeResolvers = {
  __resolveType: ({ id }): ServedLabel => found(labelOf(id), id),
  // Of every type that is a node: they take it over (api.ts).
  permalink: ({ id }) => nodePath(id),
};

import { changesOfDocuments } from '../graph/questions/changes-of-documents.js';
import { documentsById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { SuccessionResolvers } from './types.generated.js';

export const Succession: SuccessionResolvers = {
  earlier: async ({ earlierId }, _, context) => found(await context.one(documentsById, earlierId), earlierId),
  later: async ({ laterId }, _, context) => found(await context.one(documentsById, laterId), laterId),
  changes: ({ earlierId }, _, context) => context.list(changesOfDocuments, earlierId),
};

import { documentsById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import { placeOf } from './place.js';
import type { CitationResolvers } from './types.generated.js';

export const Citation: CitationResolvers = {
  from: async ({ fromId }, _, context) => found(await context.one(documentsById, fromId), fromId),
  document: ({ toId, document }, _, context) => document ?? context.one(documentsById, toId),
  span: ({ fromId, start, end, asPrinted }) => placeOf({ documentId: fromId, start, end }, asPrinted),
};

import { measuresById } from '../graph/questions/nodes-by-id.js';
import { appliesBetweenDocuments } from './applies.js';
import { found } from './found.js';
import type { CounterpartResolvers } from './types.generated.js';

export const Counterpart: CounterpartResolvers = {
  from: async ({ fromId }, _, context) => found(await context.one(measuresById, fromId), fromId),
  to: async ({ toId }, _, context) => found(await context.one(measuresById, toId), toId),
  applies: ({ fromDocumentId, toDocumentId }, _, context) =>
    appliesBetweenDocuments(context, fromDocumentId, toDocumentId),
};

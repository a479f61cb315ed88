import { measuresById } from '../graph/questions/nodes-by-id.js';
import { appliesBetweenDocuments } from './applies.js';
import { found } from './found.js';
import type { CounterpartResolvers } from './types.generated.js';

export const Counterpart: CounterpartResolvers = {
  from: async ({ fromId, from }, _, context) => from ?? found(await context.one(measuresById, fromId), fromId),
  to: async ({ toId, to }, _, context) => to ?? found(await context.one(measuresById, toId), toId),
  applies: ({ fromDocumentId, toDocumentId }, _, context) =>
    appliesBetweenDocuments(context, fromDocumentId, toDocumentId),
};

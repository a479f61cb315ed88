import { measuresById } from '../graph/questions/nodes-by-id.js';
import { appliesBetween, territoriesOfDocuments } from '../graph/questions/territories.js';
import { found } from './found.js';
import type { CounterpartResolvers } from './types.generated.js';

export const Counterpart: CounterpartResolvers = {
  from: async ({ fromId }, _, context) => found(await context.one(measuresById, fromId), fromId),
  to: async ({ toId }, _, context) => found(await context.one(measuresById, toId), toId),
  applies: async ({ fromDocumentId, toDocumentId }, _, context) => {
    const [from, to] = await Promise.all(
      [fromDocumentId, toDocumentId].map((id) => context.one(territoriesOfDocuments, id)),
    );
    return appliesBetween(found(from ?? null, fromDocumentId), found(to ?? null, toDocumentId));
  },
};

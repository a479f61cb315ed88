import { measuresById } from '../graph/questions/nodes-by-id.js';
import { binds, territoriesOfDocuments } from '../graph/questions/territories.js';
import { found } from './found.js';
import type { CounterpartResolvers } from './types.generated.js';

export const Counterpart: CounterpartResolvers = {
  from: async ({ fromId }, _, context) => found(await context.one(measuresById, fromId), fromId),
  to: async ({ toId }, _, context) => found(await context.one(measuresById, toId), toId),
  applies: async ({ fromDocumentId, toDocumentId }, _, context) => {
    const [lower, higher] = await Promise.all(
      [fromDocumentId, toDocumentId].map((id) => context.one(territoriesOfDocuments, id)),
    );
    return binds(found(higher ?? null, toDocumentId), found(lower ?? null, fromDocumentId));
  },
};

import { agenciesById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { AgencySuccessionResolvers } from './types.generated.js';

export const AgencySuccession: AgencySuccessionResolvers = {
  from: async ({ fromId }, _, context) => found(await context.one(agenciesById, fromId), fromId),
  to: async ({ toId }, _, context) => found(await context.one(agenciesById, toId), toId),
};

import { measuresById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { MeasurePairResolvers } from './types.generated.js';

export const MeasurePair: MeasurePairResolvers = {
  original: async ({ originalId }, _, context) => found(await context.one(measuresById, originalId), originalId),
  variant: ({ variantId }, _, context) => context.one(measuresById, variantId),
};

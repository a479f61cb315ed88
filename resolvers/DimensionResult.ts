import { indicatorsById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { DimensionResultResolvers } from './types.generated.js';

export const DimensionResult: DimensionResultResolvers = {
  indicator: async ({ indicatorId }, _, context) => found(await context.one(indicatorsById, indicatorId), indicatorId),
};

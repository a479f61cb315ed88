import { indicatorsById, measuresById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { IndicatorLinkResolvers } from './types.generated.js';

export const IndicatorLink: IndicatorLinkResolvers = {
  measure: async ({ measureId }, _, context) => found(await context.one(measuresById, measureId), measureId),
  indicator: async ({ indicatorId, indicator }, _, context) =>
    indicator ?? found(await context.one(indicatorsById, indicatorId), indicatorId),
  criterion: ({ criterionId }, _, context) => context.one(indicatorsById, criterionId),
};

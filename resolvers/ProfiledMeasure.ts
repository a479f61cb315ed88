import { measuresById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { ProfiledMeasureResolvers } from './types.generated.js';

export const ProfiledMeasure: ProfiledMeasureResolvers = {
  measure: async ({ measureId }, _, context) => found(await context.one(measuresById, measureId), measureId),
};

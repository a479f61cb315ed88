import { measuresById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { CoverageRowResolvers } from './types.generated.js';

export const CoverageRow: CoverageRowResolvers = {
  measure: async ({ measureId }, _, context) => found(await context.one(measuresById, measureId), measureId),
};

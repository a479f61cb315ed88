import { documentsById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { CoverageMatrixResolvers } from './types.generated.js';

export const CoverageMatrix: CoverageMatrixResolvers = {
  baseline: async ({ baselineId }, _, context) => found(await context.one(documentsById, baselineId), baselineId),
  columns: ({ columnIds }, _, context) => context.some(documentsById, columnIds),
};

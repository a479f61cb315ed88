import { documentsById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { CoverageSummaryResolvers } from './types.generated.js';

export const CoverageSummary: CoverageSummaryResolvers = {
  document: async ({ documentId }, _, context) => found(await context.one(documentsById, documentId), documentId),
};

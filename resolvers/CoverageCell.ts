import { documentsById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { CoverageCellResolvers } from './types.generated.js';

export const CoverageCell: CoverageCellResolvers = {
  document: async ({ documentId }, _, context) => found(await context.one(documentsById, documentId), documentId),
};

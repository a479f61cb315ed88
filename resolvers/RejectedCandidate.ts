import { measuresById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { RejectedCandidateResolvers } from './types.generated.js';

export const RejectedCandidate: RejectedCandidateResolvers = {
  measure: async ({ measureId }, _, context) => found(await context.one(measuresById, measureId), measureId),
};

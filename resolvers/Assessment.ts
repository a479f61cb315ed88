import { documentsById, parksById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { AssessmentResolvers } from './types.generated.js';

export const Assessment: AssessmentResolvers = {
  park: async ({ parkId }, _, context) => found(await context.one(parksById, parkId), parkId),
  scheme: async ({ schemeId }, _, context) => found(await context.one(documentsById, schemeId), schemeId),
};

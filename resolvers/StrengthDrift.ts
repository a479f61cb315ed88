import { documentsById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { StrengthDriftResolvers } from './types.generated.js';

export const StrengthDrift: StrengthDriftResolvers = {
  document: async ({ documentId }, _, context) => found(await context.one(documentsById, documentId), documentId),
};

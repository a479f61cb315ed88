import { documentsById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { FindingResolvers } from './types.generated.js';

export const Finding: FindingResolvers = {
  document: async ({ documentId }, _, context) => found(await context.one(documentsById, documentId), documentId),
  span: ({ documentId, start, end, quote }) =>
    start === null || end === null ? null : { documentId, start, end, quote },
};

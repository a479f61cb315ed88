import { documentsById, parksById } from '../graph/questions/nodes-by-id.js';
import { remediesOfGaps, remedyKey } from '../graph/questions/remedies.js';
import { nodeNamed } from './node-named.js';
import type { GapResolvers } from './types.generated.js';

export const Gap: GapResolvers = {
  subject: ({ subjectId }, _, context, info) => nodeNamed(context, subjectId, info),
  document: ({ documentId }, _, context) => context.one(documentsById, documentId),
  park: ({ parkId }, _, context) => context.one(parksById, parkId),
  remedies: (gap, _, context) => context.list(remediesOfGaps, remedyKey(gap)),
};

import { documentsById } from '../graph/questions/nodes-by-id.js';
import type { IngestDocumentPayloadResolvers } from './types.generated.js';

export const IngestDocumentPayload: IngestDocumentPayloadResolvers = {
  document: ({ documentId }, _, context) => context.one(documentsById, documentId),
};

import { documentsById } from '../graph/questions/nodes-by-id.js';
import type { SchemeWeightsPayloadResolvers } from './types.generated.js';

export const SchemeWeightsPayload: SchemeWeightsPayloadResolvers = {
  scheme: ({ schemeId }, _, context) => context.one(documentsById, schemeId),
};

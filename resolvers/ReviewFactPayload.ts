import { measuresById } from '../graph/questions/nodes-by-id.js';
import type { ReviewFactPayloadResolvers } from './types.generated.js';

export const ReviewFactPayload: ReviewFactPayloadResolvers = {
  measure: ({ measureId }, _, context) => context.one(measuresById, measureId),
};

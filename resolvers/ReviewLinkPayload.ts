import { counterpartsById, indicatorLinksById } from '../graph/questions/links-by-id.js';
import type { ReviewLinkPayloadResolvers } from './types.generated.js';

export const ReviewLinkPayload: ReviewLinkPayloadResolvers = {
  counterpart: ({ linkId }, _, context) => context.one(counterpartsById, linkId),
  indicatorLink: ({ linkId }, _, context) => context.one(indicatorLinksById, linkId),
};

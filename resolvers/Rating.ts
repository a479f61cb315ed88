import type { RatingResolvers } from './types.generated.js';

export const Rating: RatingResolvers = {
  span: ({ documentId, start, end, quote }) => ({ documentId, start, end, quote }),
};

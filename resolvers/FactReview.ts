import { agenciesById, productsById } from '../graph/questions/nodes-by-id.js';
import type { FactReviewResolvers } from './types.generated.js';

export const FactReview: FactReviewResolvers = {
  agency: ({ agencyId }, _, context) => context.one(agenciesById, agencyId),
  product: ({ product }, _, context) => context.one(productsById, product === null ? null : `prd:${product}`),
  review: ({ by, at, note }) => ({ status: 'CONFIRMED', by, at, note }),
};

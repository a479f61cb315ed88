import { measuresById, productsById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import { placeOf } from './place.js';
import { reviewOfFact } from './review-of-fact.js';
import type { ProductMentionResolvers } from './types.generated.js';

export const ProductMention: ProductMentionResolvers = {
  measure: async ({ measureId }, _, context) => found(await context.one(measuresById, measureId), measureId),
  product: async ({ productId, product }, _, context) =>
    product ?? found(await context.one(productsById, productId), productId),
  span: (mention) => placeOf(mention, mention.asPrinted),
  review: reviewOfFact,
};

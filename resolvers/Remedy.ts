import { assignmentsOfMeasures } from '../graph/questions/assignments-of-measures.js';
import { measuresById, productsById } from '../graph/questions/nodes-by-id.js';
import { productsOfMeasures } from '../graph/questions/products-of-measures.js';
import { found } from './found.js';
import type { RemedyResolvers } from './types.generated.js';

export const Remedy: RemedyResolvers = {
  measure: async ({ measureId }, _, context) => found(await context.one(measuresById, measureId), measureId),
  agencies: ({ measureId }, _, context) => context.list(assignmentsOfMeasures, measureId),
  products: async ({ measureId }, _, context) => {
    const named = await context.list(productsOfMeasures, measureId);
    return context.some(productsById, [...new Set(named.map(({ productId }) => productId))]);
  },
};

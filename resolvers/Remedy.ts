import { assignmentsOfMeasures } from '../graph/questions/assignments-of-measures.js';
import { measuresById, productsById } from '../graph/questions/nodes-by-id.js';
import { productsOfMeasures } from '../graph/questions/products-of-measures.js';
import { found } from './found.js';
import type { RemedyResolvers } from './types.generated.js';

export const Remedy: RemedyResolvers = {
  measure: async ({ measureId }, _, context) => found(await context.one(measuresById, measureId), measureId),
  agencies: ({ measureId }, _, context) => context.list(assignmentsOfMeasures, measureId),
  products: async ({ measureId }, _, context) => {
    const named = new Map((await context.list(productsOfMeasures, measureId)).map((one) => [one.productId, one]));
    const products = await Promise.all(
      [...named.values()].map(({ productId, product }) => product ?? context.one(productsById, productId)),
    );
    return products.filter((product) => product !== null);
  },
};

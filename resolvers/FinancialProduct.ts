import { mentionsOfProducts } from '../graph/questions/mentions-of-products.js';
import { narrowerOfProducts } from '../graph/questions/narrower-of-products.js';
import { productsById } from '../graph/questions/nodes-by-id.js';
import { connectionOf, windowOf } from './connection.js';
import { countedIn } from './counted-in.js';
import type { FinancialProductResolvers } from './types.generated.js';

export const FinancialProduct: FinancialProductResolvers = {
  broader: async ({ broaderIds }, _, context) => (await context.some(productsById, broaderIds))[0] ?? null,
  narrower: ({ id }, _, context) => context.nodes(narrowerOfProducts, productsById, id),
  mentions: async ({ id }, { region, ...asked }, context, info) => {
    const window = countedIn(windowOf(asked), info);
    const page = await context.page(mentionsOfProducts, [{ region: region ?? null }, window], id);
    return connectionOf(page, window);
  },
};

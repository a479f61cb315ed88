import { differencesOfVariants } from '../graph/questions/differences-of-variants.js';
import { measurePairsOfVariants } from '../graph/questions/measure-pairs-of-variants.js';
import { documentsById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { VariantResolvers } from './types.generated.js';

export const Variant: VariantResolvers = {
  document: async ({ documentId }, _, context) => found(await context.one(documentsById, documentId), documentId),
  differences: async ({ variantId, originalId }, _, context) =>
    (await context.list(differencesOfVariants, variantId)).map((difference) => ({ ...difference, originalId })),
  measures: ({ variantId }, _, context) => context.list(measurePairsOfVariants, variantId),
};

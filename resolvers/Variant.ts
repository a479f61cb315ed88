import { differencesOfVariants } from '../graph/questions/differences-of-variants.js';
import { measurePairsOfVariants } from '../graph/questions/measure-pairs-of-variants.js';
import { documentsById, measuresById } from '../graph/questions/nodes-by-id.js';
import { areAsked, fieldsAsked } from './asked-fields.js';
import { needed } from './found.js';
import type { VariantResolvers } from './types.generated.js';

export const Variant: VariantResolvers = {
  document: ({ documentId, document }, _, context) => document ?? needed(context, documentsById, documentId),
  differences: async ({ variantId, originalId }, _, context, info) => {
    const differences = await context.list(differencesOfVariants, variantId);
    if (!areAsked(fieldsAsked(info), 'measure')) return differences.map((one) => ({ ...one, originalId }));
    // Hundreds lie in a few measures: handed on, not waited for one by one.
    const ids = new Set(differences.flatMap(({ measureId }) => measureId ?? []));
    const measures = new Map((await context.some(measuresById, [...ids])).map((measure) => [measure.id, measure]));
    return differences.map((one) => ({ ...one, originalId, measure: measures.get(one.measureId ?? '') ?? null }));
  },
  measures: ({ variantId }, _, context) => context.list(measurePairsOfVariants, variantId),
};

import { measuresById } from '../graph/questions/nodes-by-id.js';
import type { SpanRow } from '../graph/questions/rows.js';
import type { TextDifferenceResolvers } from './types.generated.js';

export const TextDifference: TextDifferenceResolvers = {
  original: ({ originalId, originalStart, originalEnd, originalQuote }) =>
    sideOf(originalId, originalStart, originalEnd, originalQuote),
  variant: ({ documentId, variantStart, variantEnd, variantQuote }) =>
    sideOf(documentId, variantStart, variantEnd, variantQuote),
  measure: ({ measureId, measure }, _, context) =>
    measure === undefined ? context.one(measuresById, measureId) : measure,
};

const sideOf = (documentId: string, start: number | null, end: number | null, quote: string | null): SpanRow | null =>
  start === null || end === null ? null : { documentId, start, end, quote };

import fc from 'fast-check';

import type { GraphBatch, VariantBatch } from '../../schema/graph-batch.js';
import { batchOf } from './batches.js';

const SLUGS = ['a', 'b', 'c', 'd'] as const;
export type Slug = (typeof SLUGS)[number];
const KEYS = ['国发〔2021〕15号', '总体方案', '实施意见'];
const AGENCIES = ['连云港市科学技术局', '中国人民银行', '四川省财政厅'];
const some = (values: readonly string[]): fc.Arbitrary<string[]> =>
  fc.subarray([...values]).chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }));

/** Any version of one document: few names, so that documents share, cite and claim the same things. */
export const arbitraryBatch = (slug: Slug): fc.Arbitrary<GraphBatch> =>
  fc
    .record({
      title: fc.constantFrom('总体方案', '实施意见', 'G60 "工作"方案（试行）'),
      reader: fc.constantFrom('1', '2'),
      measures: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), { maxLength: 3 }),
      agencies: some(AGENCIES),
      citationKeys: some(KEYS),
      cites: some(KEYS),
      bands: some(['bnd:0/1', 'bnd:1/2']),
      concepts: some(['金融供给', '直接融资', '上市培育']),
      keys: some(['kwd:MUNICIPAL/科创', 'kwd:MUNICIPAL/园区']),
    })
    .map((sketch) => batchOf({ slug, ...sketch }));

/** One version of some documents, in any order. */
export const arbitraryBatches: fc.Arbitrary<readonly GraphBatch[]> = fc
  .shuffledSubarray([...SLUGS], { minLength: 1 })
  .chain((slugs) => fc.tuple(...slugs.map(arbitraryBatch)));

/** Any step: a document written, replaced or removed. */
export type Step = { readonly write: GraphBatch } | { readonly remove: Slug };
export const arbitrarySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.constantFrom(...SLUGS).chain((slug) =>
    fc.oneof(
      arbitraryBatch(slug).map((write) => ({ write })),
      fc.constant({ remove: slug }),
    ),
  ),
  { maxLength: 8 },
);

/** That the second document is a variant of the first, as far as their measures go. */
export function variantOf(original: GraphBatch, variant: GraphBatch): VariantBatch {
  const { slug } = variant.document;
  return {
    originalId: original.document.id,
    variantId: variant.document.id,
    similarity: 0.5,
    differences: original.nodes.Measure.map((measure, index) => ({
      id: `dif:${slug}/${String(index + 1)}`,
      documentId: variant.document.id,
      kind: 'MISSING' as const,
      originalStart: measure.start,
      originalEnd: measure.end,
      originalQuote: measure.text,
      variantStart: null,
      variantEnd: null,
      variantQuote: null,
      measureId: measure.id,
      sort: `${slug}/${String(index + 1).padStart(6, '0')}`,
    })),
    measures: original.nodes.Measure.map((measure, index) => ({
      originalId: measure.id,
      variantId: variant.nodes.Measure[index]?.id ?? null,
      similarity: 1,
    })),
  };
}

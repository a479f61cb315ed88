import type { VariantBatch } from '../../schema/graph-batch.js';
import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { strings, writeRows } from './rows.js';

/** Writes that a document is a variant, with its differences, and takes it out of every total. */
export async function writeVariantLinks(unit: WriteUnit, batch: VariantBatch): Promise<void> {
  const { variantId, originalId, similarity } = batch;
  await writeRows(unit, 'link-document-variants', [{ from: variantId, to: originalId, properties: { similarity } }]);
  await writeRows(unit, 'write-differences', batch.differences);
  const pairs = batch.measures.flatMap((pair) =>
    pair.variantId === null
      ? []
      : [{ from: pair.variantId, to: pair.originalId, properties: { similarity: pair.similarity } }],
  );
  await writeRows(unit, 'link-measure-variants', pairs);
  await markVariant(unit, variantId, true);
}

/**
 * Unmakes every variant the document takes part in: as the copy, or as the original of others, whose differences were
 * measured against a text that is going.
 * @returns ids of the documents that are no variants any more.
 */
export async function clearVariants(unit: WriteUnit, documentId: string): Promise<readonly string[]> {
  const variants = [...new Set(strings(await unit.run(statement('variant-state'), { documentId }), 'id'))];
  for (const variant of variants) {
    await unit.run(statement('unlink-measure-variants'), { documentId: variant });
    await unit.run(statement('unlink-document-variant'), { documentId: variant });
    await unit.run(statement('delete-differences'), { documentId: variant });
    await markVariant(unit, variant, false);
  }
  return variants;
}

async function markVariant(unit: WriteUnit, documentId: string, variant: boolean): Promise<void> {
  for (const label of ['document', 'measure', 'target']) {
    await unit.run(statement(`mark-variant-${label}`), { documentId, variant });
  }
}

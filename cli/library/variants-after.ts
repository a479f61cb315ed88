import { copiesOfDocument } from '../../graph/questions/copies-of-document.js';
import { nearDuplicates } from '../../graph/questions/near-duplicates.js';
import type { Store } from '../../graph/store.js';
import { variantsAmong } from '../../ingest/compare/variants.js';
import { versionOfBatch } from '../../ingest/compare/version-of-batch.js';
import type { GraphBatch, VariantBatch } from '../../schema/graph-batch.js';
import type { TextVersion } from '../../schema/text-version.js';

/** Which documents are variants of which once the batch is written; to be written with it. */
export async function variantsAfterWriting(store: Store, batch: GraphBatch): Promise<readonly VariantBatch[]> {
  const { id, sketch } = batch.document;
  const bands = batch.links.IN_BAND.map((link) => link.to);
  const near = await nearDuplicates(store, { id, sketch, bands });
  const found = variantsAmong(versionOfBatch(batch), near);
  const settled = new Set(found.flatMap((variant) => [variant.variantId, variant.originalId]));
  const left = (await copiesOfDocument(store, id)).filter((copy) => !settled.has(copy.id));
  return [...found, ...amongCopies(left)];
}

/** The same once the document is removed: its copies may be copies of one another. */
export const variantsAfterRemoving = async (store: Store, id: string): Promise<readonly VariantBatch[]> =>
  amongCopies(await copiesOfDocument(store, id));

function amongCopies(copies: readonly TextVersion[]): readonly VariantBatch[] {
  const byVariant = new Map<string, VariantBatch>();
  for (const copy of copies) {
    for (const variant of variantsAmong(copy, copies)) byVariant.set(variant.variantId, variant);
  }
  return [...byVariant.values()];
}

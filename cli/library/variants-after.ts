import { copiesOfDocument } from '../../graph/questions/copies-of-document.js';
import type { Sketched } from '../../graph/questions/near-duplicates.js';
import { sketchesOfDocuments } from '../../graph/questions/sketches-of-documents.js';
import type { Store } from '../../graph/store.js';
import { variantsAmong } from '../../ingest/compare/variants.js';
import { versionOfBatch } from '../../ingest/compare/version-of-batch.js';
import type { GraphBatch, VariantBatch } from '../../schema/graph-batch.js';
import type { TextVersion } from '../../schema/text-version.js';
import { nearTo } from './near-to.js';

/** What near-duplicates of a document that is about to be written are sought by. */
export const sketchedBatch = ({ document: { id, sketch }, links }: GraphBatch): Sketched => ({
  id,
  sketch,
  bands: links.IN_BAND.map((link) => link.to),
});

/**
 * Which documents are variants of which once the batch is written; to be written with it.
 * @param near held documents whose sketches are near the batch's.
 */
export async function variantsAfterWriting(
  store: Store,
  batch: GraphBatch,
  near: readonly TextVersion[],
): Promise<readonly VariantBatch[]> {
  const found = variantsAmong(versionOfBatch(batch), near);
  const settled = new Set(found.flatMap((variant) => [variant.variantId, variant.originalId]));
  const left = (await copiesOfDocument(store, batch.document.id)).filter((copy) => !settled.has(copy.id));
  return [...found, ...(await amongCopies(store, left, batch.document.id))];
}

/** The same once the document is removed: its copies may be copies of one another, or of what it replaced. */
export const variantsAfterRemoving = async (store: Store, id: string): Promise<readonly VariantBatch[]> =>
  amongCopies(store, await copiesOfDocument(store, id), id);

/** Copies whose original is going, judged anew against all that is near them but that. */
async function amongCopies(
  store: Store,
  copies: readonly TextVersion[],
  going: string,
): Promise<readonly VariantBatch[]> {
  const byVariant = new Map<string, VariantBatch>();
  const sketches = await sketchesOfDocuments(
    store,
    copies.map(({ id }) => id),
  );
  for (const copy of copies) {
    const others = await nearTo(store, sketches.get(copy.id), going);
    for (const variant of variantsAmong(copy, others)) byVariant.set(variant.variantId, variant);
  }
  return [...byVariant.values()];
}

import { copiesOfDocument } from '../../graph/questions/copies-of-document.js';
import type { Sketched } from '../../graph/questions/near-duplicates.js';
import { originalsOfDocuments } from '../../graph/questions/originals-of-documents.js';
import { sketchesOfDocuments } from '../../graph/questions/sketches-of-documents.js';
import type { Store } from '../../graph/store.js';
import { byAuthority } from '../../ingest/compare/same-document.js';
import { variantsAmong } from '../../ingest/compare/variants.js';
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
 * Which documents are variants of which once one is written; to be written with it. None is a variant of a variant.
 * @param near held documents whose sketches are near its own.
 */
export async function variantsAfterWriting(
  store: Store,
  written: TextVersion,
  near: readonly TextVersion[],
): Promise<readonly VariantBatch[]> {
  const { id } = written;
  const found = variantsAmong(written, await unclaimed(store, near, id));
  const settled = new Set(found.flatMap((variant) => [variant.variantId, variant.originalId]));
  const left = (await copiesOfDocument(store, id)).filter((copy) => !settled.has(copy.id));
  return amongCopies(store, left, id, found);
}

/** The same once the document is removed: its copies may be copies of one another, or of what it replaced. */
export const variantsAfterRemoving = async (store: Store, id: string): Promise<readonly VariantBatch[]> =>
  amongCopies(store, await copiesOfDocument(store, id), id, []);

/** Copies whose original is going, judged anew against all that is near them but that, the best of them first. */
async function amongCopies(
  store: Store,
  copies: readonly TextVersion[],
  going: string,
  found: readonly VariantBatch[],
): Promise<readonly VariantBatch[]> {
  const byVariant = new Map(found.map((variant) => [variant.variantId, variant]));
  const originals = new Set(found.map(({ originalId }) => originalId));
  const ids = copies.map(({ id }) => id);
  const sketches = await sketchesOfDocuments(store, ids);
  for (const copy of [...copies].sort(byAuthority)) {
    if (byVariant.has(copy.id)) continue;
    const near = await unclaimed(store, await nearTo(store, sketches.get(copy.id), going), going);
    const others = near.filter(({ id }) => !byVariant.has(id));
    for (const variant of variantsAmong(copy, others)) {
      if (originals.has(variant.variantId)) continue;
      byVariant.set(variant.variantId, variant);
      originals.add(variant.originalId);
    }
  }
  return [...byVariant.values()];
}

/** Without copies of what is neither near nor written or going: these stay what they are, and no original of another. */
async function unclaimed(store: Store, near: readonly TextVersion[], written: string): Promise<readonly TextVersion[]> {
  const copies = near.filter(({ variant }) => variant).map(({ id }) => id);
  if (copies.length === 0) return near;
  const originals = await originalsOfDocuments(store, copies);
  const open = new Set([written, ...near.map(({ id }) => id)]);
  return near.filter(({ id }) => (originals.get(id) ?? []).every(({ originalId }) => open.has(originalId)));
}

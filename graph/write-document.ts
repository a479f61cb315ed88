import type { GraphBatch, VariantBatch } from '../schema/graph-batch.js';
import { fingerprintOf } from './fingerprint.js';
import { statement } from './statement.js';
import type { Store, WriteUnit } from './store.js';
import { deleteDocumentNodes, writeDocumentLinks, writeDocumentNodes } from './write/document-nodes.js';
import { linkRows, writeRows } from './write/rows.js';
import { citationKeyId, citationKeysOf, settleCitations } from './write/settle-citations.js';
import { collectSharedNodes, referencesOf, writeSharedNodes } from './write/shared-nodes.js';
import { clearVariants, writeVariantLinks } from './write/variants.js';

export type Written = 'created' | 'replaced' | 'unchanged';

/**
 * Writes all that one document says, in one transaction: what came from it before is replaced exactly, and a batch the
 * graph already holds changes nothing. Variants that the document takes part in are unmade; `variants`, compared with the new
 * text, are written in the same transaction.
 * @throws StoreError; then nothing was written.
 */
export async function writeDocument(
  store: Store,
  batch: GraphBatch,
  variants: readonly VariantBatch[] = [],
): Promise<Written> {
  const documentId = batch.document.id;
  const fingerprint = fingerprintOf(batch);
  return store.write(async (unit) => {
    const [state] = await unit.run(statement('document-state'), { documentId });
    if (state?.['fingerprint'] === fingerprint) return 'unchanged';
    if (state) await replaceDocument(unit, batch, fingerprint);
    else await createDocument(unit, batch, fingerprint, []);
    for (const variant of variants) await replaceVariant(unit, variant);
    await unit.run(statement('bump-version'));
    return state ? 'replaced' : 'created';
  });
}

/** Writes that one held document is a variant of another; what was known of it as a variant is replaced. */
export async function writeVariant(store: Store, batch: VariantBatch): Promise<void> {
  await store.write(async (unit) => {
    await replaceVariant(unit, batch);
    await unit.run(statement('bump-version'));
  });
}

/**
 * Removes a document and what only it said. `variants` are written in the same transaction: copies of it that are left may be
 * copies of one another. False where there is no such held document.
 */
export async function removeDocument(
  store: Store,
  slug: string,
  variants: readonly VariantBatch[] = [],
): Promise<boolean> {
  const documentId = `doc:${slug}`;
  return store.write(async (unit) => {
    const [state] = await unit.run(statement('document-state'), { documentId });
    if (state?.['held'] !== true) return false;
    const references = await referencesOf(unit, documentId);
    const keys = new Set([...(await citationKeysOf(unit, documentId)), ...(await unmakeVariants(unit, documentId))]);
    await deleteDocumentNodes(unit, documentId);
    // Citations of it go to a document only cited before its node goes, which would take them along.
    await settleCitations(unit, keys);
    await unit.run(statement('delete-document'), { documentId });
    await collectSharedNodes(unit, references);
    for (const variant of variants) await replaceVariant(unit, variant);
    await unit.run(statement('bump-version'));
    return true;
  });
}

async function replaceDocument(unit: WriteUnit, batch: GraphBatch, fingerprint: string): Promise<void> {
  const documentId = batch.document.id;
  const references = await referencesOf(unit, documentId);
  const keys = [...(await citationKeysOf(unit, documentId)), ...(await unmakeVariants(unit, documentId))];
  await deleteDocumentNodes(unit, documentId);
  await createDocument(unit, batch, fingerprint, keys);
  await collectSharedNodes(unit, references);
}

/** @param formerKeys keys that lead, or led, to the document's former self: their citations are drawn anew too. */
async function createDocument(
  unit: WriteUnit,
  batch: GraphBatch,
  fingerprint: string,
  formerKeys: readonly string[],
): Promise<void> {
  const documentId = batch.document.id;
  const own = [...new Set(batch.document.citationKeys)].map(citationKeyId);
  const keys = new Set([...own, ...batch.links.CITES.map((link) => citationKeyId(link.key))]);
  await writeDocumentNodes(unit, batch, fingerprint);
  await writeSharedNodes(unit, batch, [...keys]);
  await writeDocumentLinks(unit, batch);
  await writeRows(unit, 'link-citation-keys', linkRows(own.map((to) => ({ from: documentId, to }))));
  await settleCitations(unit, new Set([...formerKeys, ...keys]), batch.links.CITES);
}

async function replaceVariant(unit: WriteUnit, batch: VariantBatch): Promise<void> {
  await clearVariants(unit, batch.variantId);
  await writeVariantLinks(unit, batch);
  await settleCitations(unit, await citationKeysOf(unit, batch.variantId));
}

/** Keys of the documents that are no variants any more: citations may lead to them again. */
async function unmakeVariants(unit: WriteUnit, documentId: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for (const variant of await clearVariants(unit, documentId)) keys.push(...(await citationKeysOf(unit, variant)));
  return keys;
}

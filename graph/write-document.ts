import type { GraphBatch, VariantBatch } from '../schema/graph-batch.js';
import { NO_SUCCESSIONS, type Successions } from '../schema/succession-batch.js';
import { fingerprintHeld, refuseOldReading, writeFactReviews, type ReadFrom } from './facts/stored-reviews.js';
import { fingerprintOf } from './fingerprint.js';
import { ChangedGaps } from './gaps/settle-gaps.js';
import { settleParks } from './parks/settle-parks.js';
import { unplaceReviews } from './reviews/records.js';
import { statement } from './statement.js';
import type { Store, WriteUnit } from './store.js';
import { citationKeyId } from './write/citation.js';
import { deleteDocumentNodes, writeDocumentLinks, writeDocumentNodes } from './write/document-nodes.js';
import type { LinksOf } from './write/links.js';
import { linkRows, writeRows } from './write/rows.js';
import { citedKeys, claimedKeys, settleCitations } from './write/settle-citations.js';
import { settleLinks } from './write/settle-links.js';
import { collectSharedNodes, referencesOf, writeSharedNodes } from './write/shared-nodes.js';
import { settleStandings, withNeighbours } from './write/standings.js';
import { clearSuccessions, writeSuccessions } from './write/successions.js';
import { clearVariants, writeVariantLinks } from './write/variants.js';

export type Written = 'created' | 'replaced' | 'unchanged';

/** What is settled in the transaction that writes or removes a document, beside its variants. */
interface Settling {
  readonly linksOf?: LinksOf;
  readonly successions?: Successions;
  /** What the batch was read from: where that is no longer so, nothing is written. */
  readonly readFrom?: ReadFrom;
}

/**
 * Writes all that one document says, in one transaction: what came from it before is replaced exactly, and a batch the
 * graph already holds changes nothing. Variants and successions that the document takes part in are unmade; `variants` and
 * `successions`, compared with the new text, are written in the same transaction, and so are the links that `linksOf` makes of it
 * and of those whose being a variant changed.
 * @throws StoreError; then nothing was written.
 */
export async function writeDocument(
  store: Store,
  batch: GraphBatch,
  variants: readonly VariantBatch[] = [],
  { linksOf, successions = NO_SUCCESSIONS, readFrom }: Settling = {},
): Promise<Written> {
  const documentId = batch.document.id;
  const fingerprint = fingerprintOf(batch);
  return store.write(async (unit) => {
    if ((await fingerprintHeld(unit, documentId)) === fingerprint) return 'unchanged';
    // First what every change writes, so that none reads what another is about to replace: see parks/changing.ts.
    await unit.run(statement('bump-version'));
    if (readFrom !== undefined) await refuseOldReading(unit, documentId, readFrom);
    const [state] = await unit.run(statement('document-state'), { documentId });
    if (state?.['fingerprint'] === fingerprint) return 'unchanged';
    const gaps = await gapsChangedBy(unit, documentId, variants);
    const standing = await standingChangedBy(unit, documentId, variants, successions);
    const touched = state ? await replaceDocument(unit, batch, fingerprint) : [];
    if (!state) await createDocument(unit, batch, fingerprint, { claimed: [], cited: [], touched: [] });
    touched.push(documentId, ...(await replaceVariants(unit, variants)));
    await writeSuccessions(unit, successions);
    await gaps.note([...touched, ...replacedBy(successions), ...(await settleStandings(unit, standing))]);
    await settleLinks(unit, touched, linksOf);
    await gaps.settle();
    return state ? 'replaced' : 'created';
  });
}

/** Writes that one held document is a variant of another; what was known of it as a variant is replaced, and its links go. */
export async function writeVariant(store: Store, batch: VariantBatch): Promise<void> {
  await store.write(async (unit) => {
    const gaps = await gapsChangedBy(unit, batch.variantId, [batch]);
    const standing = await standingChangedBy(unit, batch.variantId, [batch], NO_SUCCESSIONS);
    const touched = await replaceVariants(unit, [batch]);
    await gaps.note([...touched, ...(await settleStandings(unit, standing))]);
    await settleLinks(unit, touched, undefined);
    await gaps.settle();
    await unit.run(statement('bump-version'));
  });
}

/**
 * Removes a document and what only it said. `variants` and `successions` are written in the same transaction: copies of it that
 * are left may be copies of one another, and what it replaced may have another successor; `linksOf` makes the links of those that
 * are copies no more. False where there is no such held document.
 */
export async function removeDocument(
  store: Store,
  slug: string,
  variants: readonly VariantBatch[] = [],
  { linksOf, successions = NO_SUCCESSIONS }: Settling = {},
): Promise<boolean> {
  const documentId = `doc:${slug}`;
  return store.write(async (unit) => {
    // First of all, as above: nobody must judge of a link, or count on a document, that goes while they do.
    await unit.run(statement('bump-version'));
    const [state] = await unit.run(statement('document-state'), { documentId });
    if (state?.['held'] !== true) return false;
    const gaps = await gapsChangedBy(unit, documentId, variants);
    const standing = await standingChangedBy(unit, documentId, variants, successions);
    const references = await referencesOf(unit, documentId);
    const former = await formerKeys(unit, documentId);
    await clearSuccessions(unit, documentId);
    await deleteDocumentNodes(unit, documentId);
    // Citations of it go to a document only cited before its node goes, which would take them along.
    await settleCitations(unit, { documentId, ...former });
    await unit.run(statement('delete-document'), { documentId });
    await unplaceReviews(unit, [documentId]);
    await collectSharedNodes(unit, references);
    const touched = [...former.touched, ...(await replaceVariants(unit, variants))];
    await writeSuccessions(unit, successions);
    await gaps.note([...touched, ...replacedBy(successions), ...(await settleStandings(unit, standing))]);
    await settleLinks(
      unit,
      touched.filter((id) => id !== documentId),
      linksOf,
    );
    await unit.run(statement('delete-gaps-of-document'), { documentId });
    await gaps.settle();
    return true;
  });
}

/** Before anything changes: what rests on the document, and on what is told to be a copy, as it is now. */
async function gapsChangedBy(
  unit: WriteUnit,
  documentId: string,
  variants: readonly VariantBatch[],
): Promise<ChangedGaps> {
  const gaps = new ChangedGaps(unit);
  await gaps.note(new Set([documentId, ...variants.map(({ variantId }) => variantId)]));
  return gaps;
}

/** Before anything changes: documents that may count, or no longer count, by what becomes of the successions of these. */
const standingChangedBy = (
  unit: WriteUnit,
  documentId: string,
  variants: readonly VariantBatch[],
  { settled, found }: Successions,
): Promise<readonly string[]> =>
  withNeighbours(unit, [
    ...[documentId, ...variants.map(({ variantId }) => variantId), ...settled],
    ...found.flatMap(({ earlierId, laterId }) => [earlierId, laterId]),
  ]);

const replacedBy = ({ settled, found }: Successions): readonly string[] => [
  ...settled,
  ...found.map(({ earlierId }) => earlierId),
];

/** @returns ids of the documents that were its variants, or whose it was. */
async function replaceDocument(unit: WriteUnit, batch: GraphBatch, fingerprint: string): Promise<string[]> {
  const documentId = batch.document.id;
  const references = await referencesOf(unit, documentId);
  const former = await formerKeys(unit, documentId);
  await clearSuccessions(unit, documentId);
  await deleteDocumentNodes(unit, documentId);
  await createDocument(unit, batch, fingerprint, former);
  await collectSharedNodes(unit, references);
  return [...former.touched];
}

async function createDocument(
  unit: WriteUnit,
  batch: GraphBatch,
  fingerprint: string,
  former: FormerKeys,
): Promise<void> {
  const documentId = batch.document.id;
  const added = batch.links.CITES;
  const own = [...new Set(batch.document.citationKeys)].map(citationKeyId);
  const repealed = batch.document.repealKeys.map(citationKeyId);
  const keys = new Set([...own, ...repealed, ...added.map((link) => citationKeyId(link.key))]);
  // Each is on its way before the next is called, and carried out before it.
  await Promise.all([
    writeDocumentNodes(unit, batch, fingerprint),
    writeSharedNodes(unit, batch, [...keys]),
    writeDocumentLinks(unit, batch),
  ]);
  if (batch.corrections !== undefined) await writeFactReviews(unit, documentId, batch.corrections);
  await writeRows(unit, 'link-citation-keys', linkRows(own.map((to) => ({ from: documentId, to }))));
  const claimed = [...former.claimed, ...own];
  await settleCitations(unit, { documentId, claimed, cited: former.cited, added });
  await settleParks(unit, documentId);
}

/** @returns ids of the documents that became variants, or were some. */
async function replaceVariants(unit: WriteUnit, batches: readonly VariantBatch[]): Promise<readonly string[]> {
  const touched: string[] = [];
  for (const batch of batches) {
    await clearSuccessions(unit, batch.variantId);
    touched.push(batch.variantId, ...(await clearVariants(unit, batch.variantId)));
    await writeVariantLinks(unit, batch);
    await settleCitations(unit, { documentId: batch.variantId, claimed: await claimedKeys(unit, batch.variantId) });
  }
  return touched;
}

/** Keys by which citations led to or from a document before it was replaced or removed. */
interface FormerKeys {
  readonly claimed: readonly string[];
  readonly cited: readonly string[];
  /** Ids of the documents that were its variants, or itself where it was one. */
  readonly touched: readonly string[];
}

/** Unmakes the document's variants on the way: citations may lead to them again. */
async function formerKeys(unit: WriteUnit, documentId: string): Promise<FormerKeys> {
  const cited = await citedKeys(unit, documentId);
  const claimed = [...(await claimedKeys(unit, documentId))];
  const touched = await clearVariants(unit, documentId);
  for (const variant of touched) claimed.push(...(await claimedKeys(unit, variant)));
  return { claimed, cited, touched };
}

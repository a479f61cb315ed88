import { copyIdsOf } from '../../graph/questions/copies-of-document.js';
import { textVersionsOf, type Sketched } from '../../graph/questions/near-duplicates.js';
import { documentsOfKeys, repealersOfKeys, replacedWith } from '../../graph/questions/repealing.js';
import { sketchesOfDocuments } from '../../graph/questions/sketches-of-documents.js';
import type { Store } from '../../graph/store.js';
import { replacementOf } from '../../ingest/compare/replaces.js';
import { successionOf } from '../../ingest/compare/successions.js';
import type { VariantBatch } from '../../schema/graph-batch.js';
import type { Successions } from '../../schema/succession-batch.js';
import type { TextVersion } from '../../schema/text-version.js';
import { nearTo } from './near-to.js';

/** The graph as it will be: one document written anew or removed, and which are copies then. */
interface Coming {
  readonly store: Store;
  readonly id: string;
  /** Null where it is removed. */
  readonly written: TextVersion | null;
  /** Documents that are copies once it is done, and those that are none any more. */
  readonly copies: ReadonlySet<string>;
  readonly uncopied: ReadonlySet<string>;
}

async function comingOf(
  store: Store,
  id: string,
  written: TextVersion | null,
  variants: readonly VariantBatch[],
): Promise<Coming> {
  const copies = new Set(variants.map(({ variantId }) => variantId));
  const uncopied = new Set([id]);
  // What was a copy of a document that goes, or that turns out a copy itself, is judged anew.
  for (const original of [id, ...copies]) {
    for (const copy of await copyIdsOf(store, original)) uncopied.add(copy);
  }
  return { store, id, written, copies, uncopied };
}

/** A copy neither replaces nor is replaced: its original is. */
const standsAlone = ({ copies, uncopied }: Coming, { id, variant }: TextVersion): boolean =>
  !copies.has(id) && (!variant || uncopied.has(id));

/** Documents that may have taken the place of `earlier`: near it, or saying that it is no longer in force. */
async function candidatesFor(
  coming: Coming,
  earlier: TextVersion,
  sketched: Sketched | undefined,
): Promise<readonly TextVersion[]> {
  const { store, id, written } = coming;
  const near = await nearTo(store, sketched, id);
  return withRepealers(coming, earlier, [...near, ...(written === null ? [] : [written])]);
}

async function withRepealers(
  { store, id }: Coming,
  { citationKeys }: TextVersion,
  near: readonly TextVersion[],
): Promise<readonly TextVersion[]> {
  const known = new Set([id, ...near.map((one) => one.id)]);
  const repealers = (await repealersOfKeys(store, citationKeys)).filter((one) => !known.has(one));
  return [...near, ...(await textVersionsOf(store, repealers))];
}

/** The successor of each of these documents, sought anew among all that will be held. */
async function settle(coming: Coming, earlier: readonly TextVersion[]): Promise<Successions> {
  const found = [];
  const alone = earlier.filter((one) => standsAlone(coming, one));
  const sketches = await sketchesOfDocuments(
    coming.store,
    alone.map(({ id }) => id),
  );
  for (const one of alone) {
    const candidates = (await candidatesFor(coming, one, sketches.get(one.id))).filter((other) =>
      standsAlone(coming, other),
    );
    const succession = successionOf(one, candidates);
    if (succession !== null) found.push(succession);
  }
  return { settled: earlier.map(({ id }) => id), found };
}

/** Held documents whose successor may be another: those that the document, or a copy told just now, had replaced. */
async function unsettled(coming: Coming, more: readonly string[]): Promise<readonly TextVersion[]> {
  const ids = new Set([...more, ...coming.uncopied]);
  for (const one of [coming.id, ...coming.copies]) {
    for (const earlier of await replacedWith(coming.store, one)) ids.add(earlier);
  }
  ids.delete(coming.id);
  return textVersionsOf(coming.store, [...ids]);
}

/**
 * Which documents take whose place once one is written; to be written with it. Whatever came first, the same comes out:
 * each document's successor is sought among all that are held.
 * @param near held documents whose sketches are near its own.
 * @param variants which are copies of which then.
 */
export async function successionsAfterWriting(
  store: Store,
  written: TextVersion,
  near: readonly TextVersion[],
  variants: readonly VariantBatch[],
): Promise<Successions> {
  const coming = await comingOf(store, written.id, written, variants);
  const repealKeys = written.repeals.map(({ key }) => key);
  const repealed = await textVersionsOf(store, await documentsOfKeys(store, repealKeys));
  const replaced = [...near, ...repealed].filter((earlier) => replacementOf(earlier, written) !== null);
  const earlier = await unsettled(
    coming,
    replaced.map(({ id }) => id),
  );
  const { settled, found } = await settle(coming, earlier);
  const candidates = (await withRepealers(coming, written, near)).filter((other) => standsAlone(coming, other));
  const own = standsAlone(coming, written) ? successionOf(written, candidates) : null;
  return { settled: [...settled, written.id], found: own === null ? found : [...found, own] };
}

/** The same once the document is removed: what it replaced may have been replaced by another too. */
export async function successionsAfterRemoving(
  store: Store,
  id: string,
  variants: readonly VariantBatch[],
): Promise<Successions> {
  const coming = await comingOf(store, id, null, variants);
  return settle(coming, await unsettled(coming, []));
}

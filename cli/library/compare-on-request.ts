import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Compare } from '../../graph/compare.js';
import { linkedDocuments, type LinkedDocument } from '../../graph/questions/link-candidates.js';
import type { ReadUnit } from '../../graph/store.js';
import { linkDocuments } from '../../ingest/link/link-documents.js';
import type { LinkBatch } from '../../schema/link-batch.js';
import { linkableTexts } from './linkable-texts.js';

/** Pairs that are kept: analysts look at one matrix many times. */
const MOST_PAIRS = 512;

/** By the two texts and the names they have in ids: nothing else goes into a comparison. */
const kept = new LRUCache<string, LinkBatch>({ max: MOST_PAIRS });

const keyOf = (documents: readonly LinkedDocument[]): string =>
  documents.map(({ slug, textSha256 }) => `${textSha256} ${slug}`).join(' > ');

type Pair = readonly [from: LinkedDocument, to: LinkedDocument];

/**
 * Compares documents whose links are not stored with the very engine that makes the stored ones. Others are let through between
 * two pairs: comparing takes time of the one thread that answers.
 */
export const compareOnRequest: Compare = async (store, pairs) => {
  const ids = pairs.flatMap(({ from, to }) => [from, to]);
  const documents = new Map((await linkedDocuments(store, ids)).map((one) => [one.id, one]));
  const held = pairs.flatMap(({ from, to }): Pair[] => {
    const [one, other] = [documents.get(from), documents.get(to)];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  const fresh = held.filter((pair) => !kept.has(keyOf(pair)));
  const made = await compared(store, fresh);
  return held.flatMap((pair) => made.get(keyOf(pair)) ?? kept.get(keyOf(pair)) ?? []);
};

async function compared(store: ReadUnit, pairs: readonly Pair[]): Promise<ReadonlyMap<string, LinkBatch>> {
  const texts = await linkableTexts(store, [...new Map(pairs.flat().map((one) => [one.id, one])).values()]);
  const made = new Map<string, LinkBatch>();
  for (const pair of pairs) {
    const [from, to] = [texts.get(pair[0].id), texts.get(pair[1].id)];
    if (from === undefined || to === undefined) continue;
    const batch = linkDocuments(from.measures, to.measures);
    made.set(keyOf(pair), batch);
    kept.set(keyOf(pair), batch);
    await setImmediate();
  }
  return made;
}

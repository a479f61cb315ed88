import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Compare } from '../../graph/compare.js';
import type { InTime } from '../../graph/guard/deadline.js';
import { linkedDocuments, type LinkedDocument } from '../../graph/questions/link-candidates.js';
import type { ReadUnit } from '../../graph/store.js';
import { linkDocuments } from '../../ingest/link/link-documents.js';
import type { LinkBatch } from '../../schema/link-batch.js';
import { linkableTexts, readingKey, saidOf, type Said } from './linkable-texts.js';

/** Pairs that are kept: analysts look at one matrix many times. */
const MOST_PAIRS = 512;

/** By all that the two readings depend on: nothing else goes into a comparison. */
const kept = new LRUCache<string, LinkBatch>({ max: MOST_PAIRS });

interface Pair {
  readonly key: string;
  readonly from: LinkedDocument;
  readonly to: LinkedDocument;
}

/**
 * Compares documents whose links are not stored with the very engine that makes the stored ones. Others are let through between
 * two pairs: comparing takes time of the one thread that answers, and is not begun for whoever has been told that it is too late.
 */
export const compareOnRequest: Compare = async (store, pairs, inTime = () => undefined) => {
  const ids = pairs.flatMap(({ from, to }) => [from, to]);
  const documents = new Map((await linkedDocuments(store, ids)).map((one) => [one.id, one]));
  const said = await saidOf(store, [...documents.values()]);
  const held = pairs.flatMap((pair): Pair[] => {
    const [from, to] = [documents.get(pair.from), documents.get(pair.to)];
    if (from === undefined || to === undefined) return [];
    return [{ key: `${readingKey(from, said)} > ${readingKey(to, said)}`, from, to }];
  });
  const fresh = held.filter(({ key }) => !kept.has(key));
  const made = await compared(store, fresh, said, inTime);
  return held.flatMap(({ key }) => made.get(key) ?? kept.get(key) ?? []);
};

async function compared(
  store: ReadUnit,
  pairs: readonly Pair[],
  said: Said,
  inTime: InTime,
): Promise<ReadonlyMap<string, LinkBatch>> {
  const all = pairs.flatMap(({ from, to }) => [from, to]);
  const texts = await linkableTexts(store, [...new Map(all.map((one) => [one.id, one])).values()], said, inTime);
  const made = new Map<string, LinkBatch>();
  for (const { key, ...pair } of pairs) {
    const [from, to] = [texts.get(pair.from.id), texts.get(pair.to.id)];
    if (from === undefined || to === undefined) continue;
    inTime();
    const batch = linkDocuments(from.measures, to.measures);
    made.set(key, batch);
    kept.set(key, batch);
    await setImmediate();
  }
  return made;
}

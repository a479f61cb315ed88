import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { reviewOfRecord, reviewRecords } from '../../graph/facts/stored-reviews.js';
import type { InTime } from '../../graph/guard/deadline.js';
import type { LinkedDocument } from '../../graph/questions/link-candidates.js';
import { statement } from '../../graph/statement.js';
import type { ReadUnit } from '../../graph/store.js';
import { correctedReading } from '../../ingest/correct/corrected-reading.js';
import { dimensionsOf, type Dimension } from '../../ingest/link/indicator-profile.js';
import { linkable, type Linkable } from '../../ingest/link/linkable.js';
import { sourceOfText } from '../../ingest/read/source.js';
import type { FactReview } from '../../schema/fact-review.js';
import type { Extraction } from '../../schema/model.js';

/** All that is compared of one document. */
export interface LinkableText {
  readonly measures: Linkable;
  /** Empty for what is no scheme. */
  readonly dimensions: readonly Dimension[];
}

/**
 * National and provincial texts are met again with each document that comes in, and all local ones with a national text: as many
 * are kept as have so many characters, which takes about 125 MB (two or three hundred opinions of cities). A text that is longer
 * than that by itself is read again each time.
 */
const MOST_CHARACTERS = 1_500_000;

const kept = new LRUCache<string, LinkableText>({ maxSize: MOST_CHARACTERS });

/** What a reading depends on: the text, its slug, and what people said of it. */
const keyOf = (
  { slug, textSha256, regionGiven }: Pick<LinkedDocument, 'slug' | 'textSha256' | 'regionGiven'>,
  records: readonly string[],
): string => {
  const said = records.length === 0 ? '' : createHash('sha256').update(JSON.stringify(records)).digest('hex');
  return [textSha256, slug, regionGiven ?? '', said].join(' ');
};

const sizeOf = ({ length }: string): { readonly size: number } => ({ size: Math.max(1, length) });

const textsByDocument = statement('texts-by-document');

const readingOf = (read: Extraction, slug: string): LinkableText => ({
  measures: linkable(read, slug),
  dimensions: dimensionsOf(read, slug),
});

/** Keeps what has just been read, so that it is not read again from the store while it is written. */
export function remember(read: Extraction, slug: string, reviews: readonly FactReview[]): void {
  const { textSha256 } = read.source;
  const records = reviews.map((review) => JSON.stringify(review));
  const key = keyOf({ slug, textSha256, regionGiven: read.regionGiven ?? null }, records);
  kept.set(key, readingOf(read, slug), sizeOf(read.source.text));
}

/** Records of what people corrected in the readings of documents, by id. */
export type Said = ReadonlyMap<string, readonly string[]>;

export const saidOf = (store: ReadUnit, documents: readonly LinkedDocument[]): Promise<Said> =>
  reviewRecords(
    store,
    documents.map(({ id }) => id),
  );

/** What the reading of a document depends on: as long as it is the same, so is the reading. */
export const readingKey = (document: LinkedDocument, said: Said): string =>
  keyOf(document, said.get(document.id) ?? []);

/**
 * Documents as they are compared, by id: read again from their stored texts, and corrected again, which gives what it gave before.
 * @param known what was said of them, where it has been asked for already.
 * @param inTime asked before each text that is read again.
 */
export async function linkableTexts(
  store: ReadUnit,
  documents: readonly LinkedDocument[],
  known?: Said,
  inTime: InTime = () => undefined,
): Promise<ReadonlyMap<string, LinkableText>> {
  const said = known ?? (await saidOf(store, documents));
  const found = new Map<string, LinkableText>();
  const unread = new Map<string, LinkedDocument>();
  for (const document of documents) {
    const before = kept.get(readingKey(document, said));
    if (before === undefined) unread.set(document.id, document);
    else found.set(document.id, before);
  }
  const rows = unread.size === 0 ? [] : await store.run(textsByDocument, { ids: [...unread.keys()] });
  for (const row of rows) {
    const document = unread.get(String(row['ownerId']));
    if (document === undefined) continue;
    inTime();
    const now = readAgain(String(row['text']), document, (said.get(document.id) ?? []).map(reviewOfRecord));
    kept.set(readingKey(document, said), now, sizeOf(String(row['text'])));
    found.set(document.id, now);
    // Reading takes time of the one thread that answers: others are let through between two texts.
    await setImmediate();
  }
  return found;
}

function readAgain(text: string, { slug, regionGiven }: LinkedDocument, reviews: readonly FactReview[]): LinkableText {
  const told = typeof regionGiven === 'string' ? { region: regionGiven } : {};
  return readingOf(correctedReading(sourceOfText(text), reviews, told).extraction, slug);
}

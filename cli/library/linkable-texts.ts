import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { reviewOfRecord, reviewRecords } from '../../graph/facts/stored-reviews.js';
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

/** National and provincial texts are met again with each document that comes in. */
const MOST_TEXTS = 128;

const kept = new LRUCache<string, LinkableText>({ max: MOST_TEXTS });

/** What a reading depends on: the text, its slug, and what people said of it. */
const keyOf = (
  { slug, textSha256, regionGiven }: Pick<LinkedDocument, 'slug' | 'textSha256' | 'regionGiven'>,
  records: readonly string[],
): string => {
  const said = records.length === 0 ? '' : createHash('sha256').update(JSON.stringify(records)).digest('hex');
  return [textSha256, slug, regionGiven ?? '', said].join(' ');
};

const textsByDocument = statement('texts-by-document');

const readingOf = (read: Extraction, slug: string): LinkableText => ({
  measures: linkable(read, slug),
  dimensions: dimensionsOf(read, slug),
});

/** Keeps what has just been read, so that it is not read again from the store while it is written. */
export function remember(read: Extraction, slug: string, reviews: readonly FactReview[]): void {
  const { textSha256 } = read.source;
  const records = reviews.map((review) => JSON.stringify(review));
  kept.set(keyOf({ slug, textSha256, regionGiven: read.regionGiven ?? null }, records), readingOf(read, slug));
}

/** What the readings of documents depend on, by id: as long as it is the same, so are they. */
export async function readingKeys(
  store: ReadUnit,
  documents: readonly LinkedDocument[],
): Promise<ReadonlyMap<string, string>> {
  const said = await reviewRecords(
    store,
    documents.map(({ id }) => id),
  );
  return new Map(documents.map((document) => [document.id, keyOf(document, said.get(document.id) ?? [])]));
}

/** Documents as they are compared, by id: read again from their stored texts, and corrected again, which gives what it gave before. */
export async function linkableTexts(
  store: ReadUnit,
  documents: readonly LinkedDocument[],
): Promise<ReadonlyMap<string, LinkableText>> {
  const said = await reviewRecords(
    store,
    documents.map(({ id }) => id),
  );
  const recordsOf = (id: string): readonly string[] => said.get(id) ?? [];
  const found = new Map<string, LinkableText>();
  const unread = new Map<string, LinkedDocument>();
  for (const document of documents) {
    const before = kept.get(keyOf(document, recordsOf(document.id)));
    if (before === undefined) unread.set(document.id, document);
    else found.set(document.id, before);
  }
  const rows = unread.size === 0 ? [] : await store.run(textsByDocument, { ids: [...unread.keys()] });
  for (const row of rows) {
    const document = unread.get(String(row['ownerId']));
    if (document === undefined) continue;
    const records = recordsOf(document.id);
    const now = readAgain(String(row['text']), document, records.map(reviewOfRecord));
    kept.set(keyOf(document, records), now);
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

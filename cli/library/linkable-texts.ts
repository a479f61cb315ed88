import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { LinkedDocument } from '../../graph/questions/link-candidates.js';
import { statement } from '../../graph/statement.js';
import type { ReadUnit } from '../../graph/store.js';
import { dimensionsOf, type Dimension } from '../../ingest/link/indicator-profile.js';
import { linkable, type Linkable } from '../../ingest/link/linkable.js';
import { factsOf } from '../../ingest/pipeline.js';
import { sourceOfText } from '../../ingest/read/source.js';
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

const keyOf = ({ slug, textSha256 }: Pick<LinkedDocument, 'slug' | 'textSha256'>): string => `${textSha256} ${slug}`;

const textsByDocument = statement('texts-by-document');

const readingOf = (read: Extraction, slug: string): LinkableText => ({
  measures: linkable(read, slug),
  dimensions: dimensionsOf(read, slug),
});

/** Keeps what has just been read, so that it is not read again from the store while it is written. */
export function remember(read: Extraction, slug: string): void {
  kept.set(keyOf({ slug, textSha256: read.source.textSha256 }), readingOf(read, slug));
}

/** Documents as they are compared, by id: read again from their stored texts, which give what they gave before. */
export async function linkableTexts(
  store: ReadUnit,
  documents: readonly LinkedDocument[],
): Promise<ReadonlyMap<string, LinkableText>> {
  const found = new Map<string, LinkableText>();
  const unread = new Map<string, LinkedDocument>();
  for (const document of documents) {
    const before = kept.get(keyOf(document));
    if (before === undefined) unread.set(document.id, document);
    else found.set(document.id, before);
  }
  const rows = unread.size === 0 ? [] : await store.run(textsByDocument, { ids: [...unread.keys()] });
  for (const row of rows) {
    const document = unread.get(String(row['ownerId']));
    if (document === undefined) continue;
    const now = readingOf(factsOf(sourceOfText(String(row['text']))), document.slug);
    kept.set(keyOf(document), now);
    found.set(document.id, now);
    // Reading takes time of the one thread that answers: others are let through between two texts.
    await setImmediate();
  }
  return found;
}

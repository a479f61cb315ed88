import { LRUCache } from 'lru-cache';
import type { LinkedDocument } from '../../graph/questions/link-candidates.js';
import { statement } from '../../graph/statement.js';
import type { ReadUnit } from '../../graph/store.js';
import { dimensionsOf, type Dimension } from '../../ingest/link/indicator-profile.js';
import { linkable, type Linkable } from '../../ingest/link/linkable.js';
import { factsOf } from '../../ingest/pipeline.js';
import { sourceOfText } from '../../ingest/read/source.js';

/** All that is compared of one document. */
export interface LinkableText {
  readonly measures: Linkable;
  /** Empty for what is no scheme. */
  readonly dimensions: readonly Dimension[];
}

/** National and provincial texts are met again with each document that comes in. */
const MOST_TEXTS = 128;

const kept = new LRUCache<string, LinkableText>({ max: MOST_TEXTS });

const keyOf = ({ slug, textSha256 }: LinkedDocument): string => `${textSha256} ${slug}`;

const textsByDocument = statement('texts-by-document');

/** Documents as they are compared, by id: read again from their stored texts, which give what they gave before. */
export async function linkableTexts(
  store: ReadUnit,
  documents: readonly LinkedDocument[],
): Promise<ReadonlyMap<string, LinkableText>> {
  const unread = documents.filter((document) => !kept.has(keyOf(document))).map(({ id }) => id);
  const rows = unread.length === 0 ? [] : await store.run(textsByDocument, { ids: unread });
  const texts = new Map(rows.map((row) => [String(row['ownerId']), String(row['text'])]));
  const read = (document: LinkedDocument): LinkableText => {
    const extraction = factsOf(sourceOfText(texts.get(document.id) ?? ''));
    const made = { measures: linkable(extraction, document.slug), dimensions: dimensionsOf(extraction, document.slug) };
    kept.set(keyOf(document), made);
    return made;
  };
  return new Map(documents.map((document) => [document.id, kept.get(keyOf(document)) ?? read(document)]));
}

import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { DocumentRow } from '../graph/questions/rows.js';

/** A stored text, and whether it still is the one that was read. */
export interface SourceText {
  readonly text: string;
  /** True when its SHA-256 is the document's `textSha256`. */
  readonly intact: boolean;
}

/** 64 Mi UTF-16 code units: some thousands of documents. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
/** A text that is changed behind our back is noticed within this time. */
const KEPT_FOR_MS = 60_000;

/** Texts lately read, by the hash that each should have, shared by the requests of one server. */
export class SourceTexts {
  readonly #kept = new LRUCache<string, SourceText>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ text }) => text.length + 1,
    ttl: KEPT_FOR_MS,
  });

  /** The text of a document; `read` gets it from the store. Null where the document has none. */
  async of(document: DocumentRow, read: () => Promise<string | null>): Promise<SourceText | null> {
    const { textSha256 } = document;
    if (textSha256 === null) return null;
    const kept = this.#kept.get(textSha256);
    if (kept) return kept;
    const text = await read();
    if (text === null) return null;
    const intact = createHash('sha256').update(text, 'utf8').digest('hex') === textSha256;
    const found = { text, intact };
    if (intact) this.#kept.set(textSha256, found);
    return found;
  }
}

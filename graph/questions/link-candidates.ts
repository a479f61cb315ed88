import { keyId, keyWord, LEAST_SHARED_WORDS, type KeySpace } from '../../schema/key-words.js';
import type { GovernmentLevel } from '../../schema/model.js';
import { statement } from '../statement.js';
import type { ReadUnit } from '../store.js';

/** Ids that one statement answers with. */
const PAGE = 1_000;

/** A held document as linking sees it before its text is read. */
export interface LinkedDocument {
  readonly id: string;
  readonly slug: string;
  readonly level: GovernmentLevel | null;
  readonly variant: boolean;
  readonly reader: string;
  readonly textSha256: string;
  /** Id of the region that whoever brought it said it is of; null or missing where nobody did. */
  readonly regionGiven?: string | null;
  /** Ids of its key words. */
  readonly keys: readonly string[];
}

const linkedDocument = statement('linked-documents');
const withKeyWords = statement('documents-with-key-words');

/** Held documents by their ids, in the order of these. */
export async function linkedDocuments(store: ReadUnit, ids: readonly string[]): Promise<readonly LinkedDocument[]> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return [];
  const rows = await store.run(linkedDocument, { ids: wanted });
  const found = rows.map(({ row }) => row as unknown as LinkedDocument);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Words that a document has in one space. */
export const wordsIn = ({ keys }: LinkedDocument, space: KeySpace): readonly string[] =>
  keys.flatMap((id) => keyWord(space, id) ?? []);

/**
 * Ids of all documents that share enough of `words` in any of `spaces`, in their order: few are looked at, however many are held.
 * Not only the nearest of them: a pair would then be linked or not by which of the two came first.
 */
export async function documentsWithWords(
  store: ReadUnit,
  { id, reader }: LinkedDocument,
  words: readonly string[],
  spaces: readonly KeySpace[],
): Promise<readonly string[]> {
  const keys = spaces.flatMap((space) => words.map((word) => keyId(space, word)));
  const found: string[] = [];
  for (let more = keys.length > 0; more;) {
    const page = { after: found.at(-1) ?? '', limit: PAGE };
    const rows = await store.run(withKeyWords, { keys, documentId: id, reader, least: LEAST_SHARED_WORDS, ...page });
    found.push(...rows.map((row) => String(row['id'])));
    more = rows.length === PAGE;
  }
  return found;
}

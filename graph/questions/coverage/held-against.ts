import { LEAST_SHARED_WORDS } from '../../../schema/key-words.js';
import type { ReadUnit } from '../../store.js';
import { linkedDocuments, wordsIn, type LinkedDocument } from '../link-candidates.js';
import type { DocumentRow } from '../rows.js';

/**
 * Which documents of other rank a baseline was compared with when they came in: those that share enough of its key words. Of
 * the others nothing was looked for, so that no link between them is no answer.
 */
export async function heldAgainst(
  store: ReadUnit,
  baseline: Pick<DocumentRow, 'id'>,
  columns: readonly Pick<DocumentRow, 'id'>[],
): Promise<ReadonlySet<string>> {
  if (columns.length === 0) return new Set();
  const documents = await linkedDocuments(store, [baseline.id, ...columns.map(({ id }) => id)]);
  const own = documents.find(({ id }) => id === baseline.id);
  if (own === undefined) return new Set();
  const words = new Set(ownWords(own));
  const shares = (other: LinkedDocument): boolean =>
    other.reader === own.reader && ownWords(other).filter((word) => words.has(word)).length >= LEAST_SHARED_WORDS;
  return new Set(documents.filter(shares).map(({ id }) => id));
}

const ownWords = (document: LinkedDocument): readonly string[] =>
  document.level === null ? [] : wordsIn(document, document.level);

import { documentsById } from '../graph/questions/nodes-by-id.js';
import type { SpanRow } from '../graph/questions/rows.js';
import { textsOfDocuments } from '../graph/questions/texts-of-documents.js';
import { wordsOfMeasures } from '../graph/questions/words-of-measures.js';
import { foldForSearch } from '../schema/fold-search.js';
import { placePath } from '../schema/permalink.js';
import type { Context } from './context.js';
import { found } from './found.js';
import type { SourceText } from './source-texts.js';
import type { SpanResolvers } from './types.generated.js';

/** Characters shown before and after a place. */
const AROUND = 32;

export const Span: SpanResolvers = {
  document: async ({ documentId }, _, context) => found(await context.one(documentsById, documentId), documentId),
  quote: (span, _, context) => span.quote ?? textOf(span, context).then(({ text }) => text.slice(span.start, span.end)),
  prefix: async (span, _, context) => whole((await textOf(span, context)).text, span.start - AROUND, span.start),
  suffix: async (span, _, context) => whole((await textOf(span, context)).text, span.end, span.end + AROUND),
  verified: async (span, _, context) => {
    const [{ text, intact }, words] = await Promise.all([textOf(span, context), wordsOf(span, context)]);
    // Of a measure that was removed meanwhile nothing is held against the text.
    return intact && words !== null && readsSo(text.slice(span.start, span.end), span, words);
  },
  permalink: async (span, _, context) => {
    if (span.documentId.startsWith('rep:')) return null;
    const { slug } = found(await context.one(documentsById, span.documentId), span.documentId);
    return placePath(slug, span, (await textOf(span, context)).text);
  },
};

async function textOf({ documentId }: SpanRow, context: Context): Promise<SourceText> {
  const document = found(await context.one(documentsById, documentId), documentId);
  return found(await context.texts.of(document, () => context.one(textsOfDocuments, documentId)), documentId);
}

/** What is said to stand there, where more than the place is known; null of a measure that is there no more. */
const wordsOf = async ({ words, measureId }: SpanRow, context: Context): Promise<string | null | undefined> =>
  words ?? (measureId === undefined ? undefined : context.one(wordsOfMeasures, measureId));

function readsSo(found: string, { start, end, quote }: SpanRow, words: string | undefined): boolean {
  if (found.length !== end - start) return false;
  if (quote !== null && quote !== found) return false;
  return words === undefined || holdsInOrder(found, words);
}

/**
 * Whether `words` are what `found` reads, from its first sign to its last. Between them may stand what a page adds; the
 * width of signs does not count, since words are kept as the grammar read them: （5G） for a printed (5G).
 */
function holdsInOrder(found: string, words: string): boolean {
  const standing = foldForSearch(found);
  const read = foldForSearch(words);
  if (standing.at(0) !== read.at(0) || standing.at(-1) !== read.at(-1)) return false;
  let next = 0;
  for (let index = 0; index < standing.length; index += 1) {
    if (standing.charAt(index) === read.charAt(next)) next += 1;
  }
  return next === read.length;
}

/** A stretch of a text, shortened where it would cut a character outside the basic plane in two. */
const whole = (text: string, from: number, to: number): string =>
  text.slice(Math.max(0, from), to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u, '');

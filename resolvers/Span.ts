import { documentsById } from '../graph/questions/nodes-by-id.js';
import type { SpanRow } from '../graph/questions/rows.js';
import { textsOfDocuments } from '../graph/questions/texts-of-documents.js';
import type { Context } from './context.js';
import { found } from './found.js';
import type { SourceText } from './source-texts.js';
import type { SpanResolvers } from './types.generated.js';

/** Characters shown before and after a place. */
const AROUND = 32;

export const Span: SpanResolvers = {
  document: async ({ documentId }, _, context) => found(await context.one(documentsById, documentId), documentId),
  quote: async (span, _, context) => span.quote ?? (await textOf(span, context)).text.slice(span.start, span.end),
  prefix: async (span, _, context) => whole((await textOf(span, context)).text, span.start - AROUND, span.start),
  suffix: async (span, _, context) => whole((await textOf(span, context)).text, span.end, span.end + AROUND),
  verified: async (span, _, context) => {
    const { text, intact } = await textOf(span, context);
    const reads = text.slice(span.start, span.end);
    return intact && reads.length === span.end - span.start && (span.quote === null || reads === span.quote);
  },
};

async function textOf({ documentId }: SpanRow, context: Context): Promise<SourceText> {
  const document = found(await context.one(documentsById, documentId), documentId);
  return found(await context.texts.of(document, () => context.one(textsOfDocuments, documentId)), documentId);
}

/** A stretch of a text, shortened where it would cut a character outside the basic plane in two. */
const whole = (text: string, from: number, to: number): string =>
  text.slice(Math.max(0, from), to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u, '');

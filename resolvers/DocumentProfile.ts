import { documentsById } from '../graph/questions/nodes-by-id.js';
import type { ProfileKind } from '../graph/questions/rows.js';
import { appliesBetweenDocuments } from './applies.js';
import { connectionOf, windowOf } from './connection.js';
import { found } from './found.js';
import { pageOfList } from './list-page.js';
import type { DocumentProfileResolvers } from './types.generated.js';

const KINDS: readonly ProfileKind[] = ['VERBATIM', 'ADAPTED', 'MADE_CONCRETE', 'OF_ITS_OWN'];

export const DocumentProfile: DocumentProfileResolvers = {
  document: async ({ documentId }, _, context) => found(await context.one(documentsById, documentId), documentId),
  baseline: async ({ baselineId }, _, context) => found(await context.one(documentsById, baselineId), baselineId),
  applies: ({ documentId, baselineId }, _, context) => appliesBetweenDocuments(context, documentId, baselineId),
  counts: ({ measures }) =>
    KINDS.map((kind) => ({ kind, count: measures.filter((measure) => measure.kind === kind).length })),
  measures: ({ measures }, { kind, ...asked }) => {
    const window = windowOf(asked);
    const wanted = kind == null ? measures : measures.filter((measure) => measure.kind === kind);
    return connectionOf(pageOfList(wanted, window), window);
  },
};

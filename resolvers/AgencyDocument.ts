import { assignmentsOfAgencies, portfolioKey } from '../graph/questions/assignments-of-agencies.js';
import { documentsById } from '../graph/questions/nodes-by-id.js';
import { carriedTo } from './carried.js';
import { connectionOf, windowOf } from './connection.js';
import { countedIn } from './counted-in.js';
import { found } from './found.js';
import type { AgencyDocumentResolvers } from './types.generated.js';

export const AgencyDocument: AgencyDocumentResolvers = {
  document: async ({ documentId }, _, context) => found(await context.one(documentsById, documentId), documentId),
  assignments: async ({ agencyId, documentId, carried }, { role, ...asked }, context, info) => {
    const window = countedIn(windowOf(asked), info);
    const filter = { document: documentId, dueBefore: null };
    const key = portfolioKey(agencyId, role ?? null);
    const page = await context.page(assignmentsOfAgencies, [filter, window, carried], key);
    return connectionOf(carriedTo(page, agencyId), window);
  },
};

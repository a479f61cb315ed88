import type { GraphQLResolveInfo } from 'graphql';
import { assignmentsOfAgencies, portfolioKey } from '../graph/questions/assignments-of-agencies.js';
import { childrenOfAgencies } from '../graph/questions/children-of-agencies.js';
import { documentsOfAgencies, lineElsewhere } from '../graph/questions/departments.js';
import { documentsIssuedByAgencies } from '../graph/questions/documents-issued-by-agencies.js';
import { agenciesById, documentsById } from '../graph/questions/nodes-by-id.js';
import { predecessorsOfAgencies } from '../graph/questions/predecessors-of-agencies.js';
import { successorsOfAgencies } from '../graph/questions/successors-of-agencies.js';
import { areAsked, fieldsAsked, fieldsAt, fieldsOfNodes } from './asked-fields.js';
import { carriedTo } from './carried.js';
import { connectionOf, windowOf } from './connection.js';
import { countedIn } from './counted-in.js';
import { dayOf } from './filters.js';
import { found } from './found.js';
import type { AgencyResolvers } from './types.generated.js';

/** Whether the documents of measures are asked for, in any of the ways to these. */
const isDocumentAsked = (info: GraphQLResolveInfo): boolean =>
  areAsked(fieldsAt(fieldsOfNodes(fieldsAsked(info), info), ['measure'], info), 'document');

export const Agency: AgencyResolvers = {
  region: ({ id, regions }) => found(regions, `the region of ${id}`)[0] ?? null,
  system: ({ id, systems }) => found(systems, `the line of ${id}`)[0] ?? null,
  parent: async ({ id, parentIds }, _, context) =>
    (await context.some(agenciesById, found(parentIds, `what ${id} is part of`)))[0] ?? null,
  children: ({ id }, _, context) => context.nodes(childrenOfAgencies, agenciesById, id),
  predecessors: ({ id }, _, context) => context.list(predecessorsOfAgencies, id),
  successors: ({ id }, _, context) => context.list(successorsOfAgencies, id),
  assignments: async ({ id }, { role, document, dueBefore, includePredecessors, ...ofPage }, context, info) => {
    const [window, carried] = [countedIn(windowOf(ofPage), info), includePredecessors ?? false];
    const filter = { document: document ?? null, dueBefore: dayOf(dueBefore) };
    const key = portfolioKey(id, role ?? null);
    const documents = isDocumentAsked(info);
    const page = await context.page(assignmentsOfAgencies, [filter, window, carried, documents], key);
    return connectionOf(carriedTo(page, id), window);
  },
  documents: async ({ id }, { includePredecessors, ...asked }, context, info) => {
    const [window, carried] = [countedIn(windowOf(asked), info), includePredecessors ?? false];
    const { items, ...page } = await context.page(documentsOfAgencies, [window, carried], id);
    const ofAgency = items.map(({ key, item }) => ({ key, item: { ...item, agencyId: id, carried } }));
    return connectionOf({ ...page, items: ofAgency }, window);
  },
  lineElsewhere: async ({ id }, asked, context, info) => {
    const window = countedIn(windowOf(asked), info);
    return connectionOf(await context.page(lineElsewhere, [window], id), window);
  },
  issued: ({ id }, _, context) => context.nodes(documentsIssuedByAgencies, documentsById, id),
};

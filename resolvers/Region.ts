import { childrenOfRegions } from '../graph/questions/children-of-regions.js';
import { documentsOfRegions } from '../graph/questions/documents-of-regions.js';
import { documentsById, regionsById } from '../graph/questions/nodes-by-id.js';
import { nodeConnection, windowOf } from './connection.js';
import { countedIn } from './counted-in.js';
import type { RegionResolvers } from './types.generated.js';

export const Region: RegionResolvers = {
  parent: async ({ parentIds }, _, context) => (await context.some(regionsById, parentIds))[0] ?? null,
  children: ({ id }, _, context) => context.nodes(childrenOfRegions, regionsById, id),
  documents: async ({ id }, asked, context, info) => {
    const window = countedIn(windowOf(asked), info);
    const page = await context.page(documentsOfRegions, [window], id);
    return nodeConnection(context, documentsById, page, window);
  },
};

import { links } from '../graph/questions/link-list.js';
import { linksById } from '../graph/questions/links-by-id.js';
import { nodeConnection, windowOf } from './connection.js';
import { linkCriteria } from './criteria.js';
import { countedIn } from './counted-in.js';
import { orderedWindow } from './ordered.js';
import type { QueryResolvers } from './types.generated.js';

/** Links as lists of their own: what there is, and what was judged of. */
export const linkLists: Pick<QueryResolvers, 'links' | 'reviews'> = {
  links: async (_, { filter, orderBy, ...asked }, context, info) => {
    const { order, window, pageOf } = orderedWindow(asked, orderBy ?? null);
    const criteria = linkCriteria(filter);
    const standing = criteria.statuses.length === 0 ? (['PROPOSED', 'CONFIRMED'] as const) : criteria.statuses;
    // Keys of links say how little they are alike: the strongest has the least.
    const weakestFirst = order?.direction === 'ASC';
    const counted = countedIn(window, info);
    const page = await links(context.store, { ...criteria, statuses: standing }, counted, 'confidence', weakestFirst);
    return nodeConnection(context, linksById, pageOf(page), window);
  },
  reviews: async (_, { filter, ...asked }, context, info) => {
    const window = countedIn(windowOf(asked), info);
    const page = await links(context.store, linkCriteria(filter), window, 'review', true);
    return nodeConnection(context, linksById, page, window);
  },
};

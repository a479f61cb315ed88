import { labelOf } from '../graph/questions/nodes-by-id.js';
import type { LinkResolvers } from './types.generated.js';

export const Link: LinkResolvers = {
  __resolveType: ({ id }) => (labelOf(id) === 'IndicatorLink' ? 'IndicatorLink' : 'Counterpart'),
};

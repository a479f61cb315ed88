import { differencesOfChanges } from '../graph/questions/differences-of-changes.js';
import { measuresById } from '../graph/questions/nodes-by-id.js';
import type { MeasureChangeResolvers } from './types.generated.js';

export const MeasureChange: MeasureChangeResolvers = {
  earlier: ({ earlierId }, _, context) => context.one(measuresById, earlierId),
  later: ({ laterId }, _, context) => context.one(measuresById, laterId),
  differences: ({ id }, _, context) => context.list(differencesOfChanges, id),
};

import { upstreamBindingFirst } from '../graph/questions/counterparts-of-measures.js';
import { measuresById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import type { MeasureResultResolvers } from './types.generated.js';

export const MeasureResult: MeasureResultResolvers = {
  measure: async ({ measureId }, _, context) => found(await context.one(measuresById, measureId), measureId),
  upstream: ({ measureId }, _, context) => context.list(upstreamBindingFirst, measureId),
};

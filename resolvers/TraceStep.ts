import { found } from './found.js';
import type { TraceStepResolvers } from './types.generated.js';

export const TraceStep: TraceStepResolvers = {
  node: async ({ nodeId }, _, context) => found(await context.node(nodeId), nodeId),
};

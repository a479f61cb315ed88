import { found } from './found.js';
import type { TraceStepResolvers } from './types.generated.js';

export const TraceStep: TraceStepResolvers = {
  link: async ({ linkId }, _, context) => (linkId === null ? null : found(await context.node(linkId), linkId)),
  node: async ({ nodeId }, _, context) => found(await context.node(nodeId), nodeId),
};

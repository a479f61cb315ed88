import { found } from './found.js';
import { nodeNamed } from './node-named.js';
import type { TraceStepResolvers } from './types.generated.js';

export const TraceStep: TraceStepResolvers = {
  link: async ({ linkId }, _, context) => (linkId === null ? null : found(await context.node(linkId), linkId)),
  node: ({ nodeId }, _, context, info) => nodeNamed(context, nodeId, info),
};

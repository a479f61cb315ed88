import type { TracePathResolvers } from './types.generated.js';

export const TracePath: TracePathResolvers = {
  length: ({ steps }) => steps.length - 1,
};

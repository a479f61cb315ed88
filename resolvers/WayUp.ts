import { indicatorsById } from '../graph/questions/nodes-by-id.js';
import type { WayUpResolvers } from './types.generated.js';

export const WayUp: WayUpResolvers = {
  criteria: ({ criterionIds }, _, context) => context.some(indicatorsById, criterionIds),
};

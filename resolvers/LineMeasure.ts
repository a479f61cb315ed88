import { conceptsById } from '../graph/questions/nodes-by-id.js';
import type { LineMeasureResolvers } from './types.generated.js';

export const LineMeasure: LineMeasureResolvers = {
  newConcepts: async ({ conceptIds }, _, context) => {
    const concepts = await context.some(conceptsById, conceptIds);
    return [...concepts].sort((a, b) => (a.name < b.name ? -1 : 1));
  },
};

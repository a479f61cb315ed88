import { measuresOfConcepts } from '../graph/questions/measures.js';
import { narrowerOfConcepts } from '../graph/questions/narrower-of-concepts.js';
import { conceptsById, measuresById } from '../graph/questions/nodes-by-id.js';
import { nodeConnection, windowOf } from './connection.js';
import { countedIn } from './counted-in.js';
import { measureCriteria } from './criteria.js';
import type { ConceptResolvers } from './types.generated.js';

export const Concept: ConceptResolvers = {
  broader: async ({ broaderIds }, _, context) => (await context.some(conceptsById, broaderIds))[0] ?? null,
  narrower: ({ id }, _, context) => context.nodes(narrowerOfConcepts, conceptsById, id),
  measures: async ({ id }, { filter, ...asked }, context, info) => {
    const window = countedIn(windowOf(asked), info);
    const page = await context.page(measuresOfConcepts, [measureCriteria(filter), window], id);
    return nodeConnection(context, measuresById, page, window);
  },
};

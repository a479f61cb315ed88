import { documentsById, measuresById, sectionsById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import { placeOf } from './place.js';
import type { TargetResolvers } from './types.generated.js';

export const Target: TargetResolvers = {
  span: (target) => placeOf(target, target.text),
  measure: ({ measureId }, _, context) => context.one(measuresById, measureId),
  section: ({ sectionId }, _, context) => context.one(sectionsById, sectionId),
  document: async ({ documentId }, _, context) => found(await context.one(documentsById, documentId), documentId),
};

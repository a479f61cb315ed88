import { measuresOfSections } from '../graph/questions/measures-of-sections.js';
import { measuresById, sectionsById } from '../graph/questions/nodes-by-id.js';
import { placeOf } from './place.js';
import type { SectionResolvers } from './types.generated.js';

export const Section: SectionResolvers = {
  span: (section) => placeOf(section),
  parent: ({ parentId }, _, context) => context.one(sectionsById, parentId),
  measures: ({ id }, _, context) => context.nodes(measuresOfSections, measuresById, id),
};

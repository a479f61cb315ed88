import { actionsOfMeasures } from '../graph/questions/actions-of-measures.js';
import { assignmentsOfMeasures } from '../graph/questions/assignments-of-measures.js';
import { downstreamOfMeasures, upstreamOfMeasures } from '../graph/questions/counterparts-of-measures.js';
import { factReviewsOfMeasures } from '../graph/questions/fact-reviews-of-measures.js';
import { indicatorsOfMeasures } from '../graph/questions/indicator-links.js';
import { documentsById, sectionsById } from '../graph/questions/nodes-by-id.js';
import { productsOfMeasures } from '../graph/questions/products-of-measures.js';
import { targetsOfMeasures } from '../graph/questions/targets-of-measures.js';
import { wordsOfMeasures } from '../graph/questions/words-of-measures.js';
import { connectionOf, windowOf } from './connection.js';
import { countedIn } from './counted-in.js';
import { needed, stillThere } from './found.js';
import { placeOf } from './place.js';
import type { MeasureResolvers } from './types.generated.js';

export const Measure: MeasureResolvers = {
  span: (measure) => ({ ...placeOf(measure), measureId: measure.id }),
  text: async ({ id }, _, context) => stillThere(await context.one(wordsOfMeasures, id), id),
  document: ({ documentId, document }, _, context) => document ?? needed(context, documentsById, documentId),
  section: ({ sectionId }, _, context) => context.one(sectionsById, sectionId),
  actions: ({ id }, _, context) => context.list(actionsOfMeasures, id),
  assignments: ({ id }, _, context) => context.list(assignmentsOfMeasures, id),
  products: ({ id }, _, context) => context.list(productsOfMeasures, id),
  targets: ({ id }, _, context) => context.list(targetsOfMeasures, id),
  upstream: ({ id }, _, context) => context.list(upstreamOfMeasures, id),
  downstream: async ({ id }, asked, context, info) => {
    const window = countedIn(windowOf(asked), info);
    return connectionOf(await context.page(downstreamOfMeasures, [window], id), window);
  },
  indicators: ({ id }, _, context) => context.list(indicatorsOfMeasures, id),
  corrections: ({ id }, _, context) => context.list(factReviewsOfMeasures, id),
};

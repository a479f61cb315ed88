import { citationsOfCited } from '../graph/questions/citations-of-cited.js';
import { citationsOfDocuments } from '../graph/questions/citations-of-documents.js';
import { findingsOfDocuments } from '../graph/questions/findings-of-documents.js';
import { indicatorsOfDocuments } from '../graph/questions/indicators-of-documents.js';
import { issuersOfDocuments } from '../graph/questions/issuers-of-documents.js';
import { measuresOfDocuments } from '../graph/questions/measures.js';
import { isReportId } from '../graph/parks/ids.js';
import { agenciesById, measuresById, regionsById } from '../graph/questions/nodes-by-id.js';
import { originalsOfDocuments } from '../graph/questions/originals-of-documents.js';
import { predecessorsOfDocuments } from '../graph/questions/predecessors-of-documents.js';
import { ratingsOfDocuments } from '../graph/questions/ratings-of-documents.js';
import { regionsOfDocuments } from '../graph/questions/regions-of-documents.js';
import { sectionsOfDocuments } from '../graph/questions/sections-of-documents.js';
import { successorsOfDocuments } from '../graph/questions/successors-of-documents.js';
import { targetsOfDocuments } from '../graph/questions/targets-of-documents.js';
import { textsOfDocuments } from '../graph/questions/texts-of-documents.js';
import { variantsOfDocuments } from '../graph/questions/variants-of-documents.js';
import { connectionOf, nodeConnection, windowOf } from './connection.js';
import { countedIn } from './counted-in.js';
import { measureCriteria } from './criteria.js';
import type { DocumentResolvers } from './types.generated.js';

export const Document: DocumentResolvers = {
  issuers: ({ id }, _, context) => context.nodes(issuersOfDocuments, agenciesById, id),
  regions: ({ id }, _, context) => context.nodes(regionsOfDocuments, regionsById, id),
  source: (document) => (document.held ? document : null),
  // A park's report is its own: what is quoted of it can be checked, all else in it is nobody's to read here.
  text: async (document, _, context) =>
    isReportId(document.id)
      ? null
      : ((await context.texts.of(document, () => context.one(textsOfDocuments, document.id)))?.text ?? null),
  sections: ({ id }, _, context) => context.list(sectionsOfDocuments, id),
  measures: async ({ id }, { filter, ...asked }, context, info) => {
    const window = countedIn(windowOf(asked), info);
    const page = await context.page(measuresOfDocuments, [measureCriteria(filter), window], id);
    return nodeConnection(context, measuresById, page, window);
  },
  indicators: ({ id }, _, context) => context.list(indicatorsOfDocuments, id),
  ratings: ({ id }, _, context) => context.list(ratingsOfDocuments, id),
  targets: ({ id }, _, context) => context.list(targetsOfDocuments, id),
  citations: ({ id }, _, context) => context.list(citationsOfDocuments, id),
  citedBy: async ({ id }, asked, context, info) => {
    const window = countedIn(windowOf(asked), info);
    return connectionOf(await context.page(citationsOfCited, [window], id), window);
  },
  supersededBy: async ({ id }, _, context) => (await context.list(successorsOfDocuments, id))[0] ?? null,
  supersedes: async ({ id }, _, context) => (await context.list(predecessorsOfDocuments, id))[0] ?? null,
  variantOf: async ({ id }, _, context) => (await context.list(originalsOfDocuments, id))[0] ?? null,
  variants: ({ id }, _, context) => context.list(variantsOfDocuments, id),
  findings: ({ id }, _, context) => context.list(findingsOfDocuments, id),
};

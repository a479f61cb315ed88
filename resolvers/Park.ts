import { assumedVerdicts } from '../graph/assess/assumed.js';
import { assessmentOf } from '../graph/parks/assessment.js';
import { evidenceOfParks } from '../graph/questions/evidence-of-parks.js';
import { indicatorsOfDocuments } from '../graph/questions/indicators-of-documents.js';
import { documentsById, indicatorsById, regionsById } from '../graph/questions/nodes-by-id.js';
import { ratingsOfDocuments } from '../graph/questions/ratings-of-documents.js';
import { weightsOfSchemes } from '../graph/questions/weights-of-schemes.js';
import { badInput } from './errors.js';
import { found } from './found.js';
import type { ParkResolvers } from './types.generated.js';

export const Park: ParkResolvers = {
  city: async ({ regionIds }, _, context) => (await context.some(regionsById, regionIds))[0] ?? null,
  scheme: async ({ schemeId }, _, context) => found(await context.one(documentsById, schemeId), schemeId),
  evidence: ({ id }, _, context) => context.list(evidenceOfParks, id),
  assessment: async (park, { assume }, context) => {
    const [indicators, ratings, evidence, weights] = await Promise.all([
      context.list(indicatorsOfDocuments, park.schemeId),
      context.list(ratingsOfDocuments, park.schemeId),
      context.list(evidenceOfParks, park.id),
      context.one(weightsOfSchemes, park.schemeId),
    ]);
    for (const indicator of indicators) context.tell(indicatorsById, indicator.id, indicator);
    const assumptions = (assume ?? []).map(({ indicator, verdict }) => ({ indicatorId: indicator, verdict }));
    const assumed = assumedVerdicts(indicators, assumptions);
    if ('unknown' in assumed) {
      throw badInput(
        `\`assume\`: ${assumed.unknown} is no criterion of ${park.schemeId}: take ids from its indicators.`,
      );
    }
    return assessmentOf({ park, indicators, ratings, evidence, weights }, assumed.verdicts);
  },
};

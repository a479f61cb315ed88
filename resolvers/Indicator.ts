import { criteriaOfIndicators } from '../graph/questions/criteria-of-indicators.js';
import { measuresOfIndicators } from '../graph/questions/indicator-links.js';
import { documentsById, indicatorsById } from '../graph/questions/nodes-by-id.js';
import { connectionOf, MOST, windowOf } from './connection.js';
import { countedIn } from './counted-in.js';
import { found } from './found.js';
import { placeOf } from './place.js';
import type { IndicatorResolvers } from './types.generated.js';

export const Indicator: IndicatorResolvers = {
  span: (indicator) => placeOf(indicator, indicator.text),
  document: async ({ documentId }, _, context) => found(await context.one(documentsById, documentId), documentId),
  parent: ({ parentId }, _, context) => context.one(indicatorsById, parentId),
  children: ({ id }, _, context) => context.list(criteriaOfIndicators, id),
  measures: async ({ id }, _, context) => {
    const { items } = await context.page(measuresOfIndicators, [windowOf({ first: MOST })], id);
    return items.map(({ item }) => item);
  },
  supportingMeasures: async ({ id }, asked, context, info) => {
    const window = countedIn(windowOf(asked), info);
    return connectionOf(await context.page(measuresOfIndicators, [window], id), window);
  },
};

import { parkGaps } from '../graph/gaps/park-gaps.js';
import { indicatorsOfMeasures } from '../graph/questions/indicator-links.js';
import { indicatorsOfDocuments } from '../graph/questions/indicators-of-documents.js';
import { measureResult, measureResults, regionsAround } from '../graph/questions/measure-results.js';
import { documentsById, measuresById, parksById } from '../graph/questions/nodes-by-id.js';
import type { Page, Window } from '../graph/questions/page.js';
import type { AssessmentRow, MeasureOutcome, ParkRow } from '../graph/questions/rows.js';
import { connectionOf, nodeConnection, windowOf } from './connection.js';
import type { MeasureConnectionOf } from './connections.js';
import type { Context } from './context.js';
import { countedIn } from './counted-in.js';
import { listOf } from './filters.js';
import { found } from './found.js';
import type { AssessmentResolvers } from './types.generated.js';

export const Assessment: AssessmentResolvers = {
  park: ({ parkId }, _, context) => parkOf(context, parkId),
  scheme: async ({ schemeId }, _, context) => found(await context.one(documentsById, schemeId), schemeId),
  satisfiedMeasures: (assessment, asked, context, info) =>
    satisfied(context, assessment, true, countedIn(windowOf(asked), info)),
  comparableMeasures: (assessment, asked, context, info) =>
    satisfied(context, assessment, false, countedIn(windowOf(asked), info)),
  measureResults: async (assessment, { outcomes, comparable, ...asked }, context, info) => {
    const window = countedIn(windowOf(asked), info);
    const wanted = { binding: comparable !== true, outcomes: listOf(outcomes) };
    const page = await results(context, assessment, wanted, window);
    const items = page.items.map(async ({ key, item }) => {
      const links = await context.list(indicatorsOfMeasures, item);
      return { key, item: measureResult(item, assessment.dimensions, links) };
    });
    return connectionOf({ ...page, items: await Promise.all(items) }, window);
  },
  gaps: async ({ parkId, schemeId, dimensions }, _, context) => {
    const [park, indicators] = [await parkOf(context, parkId), await context.list(indicatorsOfDocuments, schemeId)];
    const evidence = dimensions.flatMap(({ criteria }) => criteria);
    return [...parkGaps(park, indicators, evidence)].sort((a, b) => (a.sort < b.sort ? -1 : 1));
  },
};

const parkOf = async (context: Context, parkId: string): Promise<ParkRow> =>
  found(await context.one(parksById, parkId), parkId);

async function satisfied(
  context: Context,
  assessment: AssessmentRow,
  binding: boolean,
  window: Window,
): Promise<MeasureConnectionOf> {
  const page = await results(context, assessment, { binding, outcomes: ['SATISFIED'] }, window);
  return nodeConnection(context, measuresById, page, window);
}

async function results(
  context: Context,
  { parkId, schemeId, dimensions }: AssessmentRow,
  wanted: { readonly binding: boolean; readonly outcomes: readonly MeasureOutcome[] },
  window: Window,
): Promise<Page<string>> {
  const { regionIds } = await parkOf(context, parkId);
  const regions = (await Promise.all(regionIds.map((id) => context.list(regionsAround, id)))).flat();
  return measureResults(context.store, dimensions, { schemeId, regions, ...wanted }, window);
}

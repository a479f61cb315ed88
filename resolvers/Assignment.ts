import { ladderOfMeasures } from '../graph/questions/departments.js';
import { agenciesById, measuresById } from '../graph/questions/nodes-by-id.js';
import type { AssignmentRow, SpanRow } from '../graph/questions/rows.js';
import { firstStep } from './carried.js';
import { connectionOf, windowOf } from './connection.js';
import { countedIn } from './counted-in.js';
import { found, needed } from './found.js';
import { reviewOfFact } from './review-of-fact.js';
import type { AssignmentResolvers } from './types.generated.js';

export const Assignment: AssignmentResolvers = {
  measure: ({ measureId, measure }, _, context) => measure ?? needed(context, measuresById, measureId),
  agency: ({ agencyId, agency }, _, context) => agency ?? needed(context, agenciesById, agencyId),
  carriedBy: ({ agencyId, carriedTo }, _, context) =>
    carriedTo === undefined ? null : firstStep(context, agencyId, carriedTo),
  ladder: async ({ measureId, agencyId, carriedTo }, { levels, ...asked }, context, info) => {
    const window = countedIn(windowOf(asked), info);
    const { items, ...page } = await context.page(ladderOfMeasures, [levels ?? [], window], measureId);
    const ofLine = items.map(({ key, item }) => ({ key, item: { ...item, agencyId: carriedTo ?? agencyId } }));
    return connectionOf({ ...page, items: ofLine }, window);
  },
  ruleSpan: ({ documentId, ruleStart, ruleEnd }) =>
    ruleStart === null || ruleEnd === null ? null : { documentId, start: ruleStart, end: ruleEnd, quote: null },
  span: (assignment) => found(spansOf(assignment)[0] ?? null, `the place of ${assignment.asPrinted}`),
  spans: (assignment) => spansOf(assignment),
  review: reviewOfFact,
};

const spansOf = ({ documentId, starts, ends, quotes }: AssignmentRow): readonly SpanRow[] =>
  starts.flatMap((start, index) => {
    const end = ends[index];
    return end === undefined ? [] : [{ documentId, start, end, quote: quotes[index] ?? null }];
  });

import { agenciesById, measuresById } from '../graph/questions/nodes-by-id.js';
import { successorsOfAgencies } from '../graph/questions/successors-of-agencies.js';
import type { AssignmentRow, SpanRow } from '../graph/questions/rows.js';
import { found } from './found.js';
import { reviewOfFact } from './review-of-fact.js';
import type { AssignmentResolvers } from './types.generated.js';

export const Assignment: AssignmentResolvers = {
  measure: async ({ measureId }, _, context) => found(await context.one(measuresById, measureId), measureId),
  agency: async ({ agencyId }, _, context) => found(await context.one(agenciesById, agencyId), agencyId),
  carriedBy: async ({ agencyId, carriedTo }, _, context) => {
    if (carriedTo === undefined) return null;
    const passed = await context.list(successorsOfAgencies, agencyId);
    return passed.find(({ toId }) => toId === carriedTo) ?? passed[0] ?? null;
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

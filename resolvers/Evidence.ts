import { indicatorsById } from '../graph/questions/nodes-by-id.js';
import { revisionOf } from '../graph/parks/revision.js';
import type { EvidenceRow } from '../graph/questions/rows.js';
import { found } from './found.js';
import { placeOf } from './place.js';
import type { EvidenceResolvers } from './types.generated.js';

export const Evidence: EvidenceResolvers = {
  indicator: async ({ indicatorId }, _, context) => found(await context.one(indicatorsById, indicatorId), indicatorId),
  span: ({ reportId, start, end, statement }) =>
    reportId === null || start === null || end === null
      ? null
      : placeOf({ documentId: reportId, start, end }, statement),
  review: reviewOf,
  // What is merely assumed, or not known yet, is in nobody's words.
  revision: (row) => (row.statement === '' ? null : revisionOf({ ...row, review: reviewOf(row) })),
};

function reviewOf({ status, reviewBy, reviewAt, reviewNote }: EvidenceRow) {
  return reviewBy === null || reviewAt === null ? null : { status, by: reviewBy, at: reviewAt, note: reviewNote };
}

import { indicatorsById } from '../graph/questions/nodes-by-id.js';
import { found } from './found.js';
import { placeOf } from './place.js';
import type { EvidenceResolvers } from './types.generated.js';

export const Evidence: EvidenceResolvers = {
  indicator: async ({ indicatorId }, _, context) => found(await context.one(indicatorsById, indicatorId), indicatorId),
  span: ({ reportId, start, end, statement }) =>
    reportId === null || start === null || end === null
      ? null
      : placeOf({ documentId: reportId, start, end }, statement),
  review: ({ status, reviewBy, reviewAt, reviewNote }) =>
    reviewBy === null || reviewAt === null ? null : { status, by: reviewBy, at: reviewAt, note: reviewNote },
};

import { createHash } from 'node:crypto';
import type { StatedEvidence } from '../../schema/park.js';

/** A statement of evidence with what was judged of it. */
export type Said = Pick<
  StatedEvidence,
  'verdict' | 'score' | 'statement' | 'sourceUrl' | 'collectedOn' | 'status' | 'review'
>;

/** Stands for the words, the verdict and the review that somebody has seen: another one as soon as any of them changes. */
export function revisionOf({ verdict, score, statement, sourceUrl, collectedOn, status, review }: Said): string {
  const judged = review === null ? null : [review.by, review.at, review.note];
  const said = JSON.stringify([verdict, score, statement, sourceUrl, collectedOn, status, judged]);
  return createHash('sha256').update(said, 'utf8').digest('hex').slice(0, 16);
}

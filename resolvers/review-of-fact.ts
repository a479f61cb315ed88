import type { GivenByHand, ReviewRow } from '../graph/questions/rows.js';

/** Who gave a fact by hand: whoever corrects a reading says that it stands so. */
export const reviewOfFact = ({ reviewBy, reviewAt, reviewNote }: Partial<GivenByHand>): ReviewRow | null =>
  reviewBy == null || reviewAt == null
    ? null
    : { status: 'CONFIRMED', by: reviewBy, at: reviewAt, note: reviewNote ?? null };

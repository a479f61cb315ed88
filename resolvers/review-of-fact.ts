import type { ReviewRow } from '../graph/questions/rows.js';

interface ByHand {
  readonly reviewBy: string | null;
  readonly reviewAt: string | null;
  readonly reviewNote: string | null;
}

/** Who gave a fact by hand: whoever corrects a reading says that it stands so. */
export const reviewOfFact = ({ reviewBy, reviewAt, reviewNote }: ByHand): ReviewRow | null =>
  reviewBy === null || reviewAt === null ? null : { status: 'CONFIRMED', by: reviewBy, at: reviewAt, note: reviewNote };

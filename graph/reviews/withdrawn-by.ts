import type { Changes } from '../changes.js';
import type { Withdrawal, WithdrawnReview } from './change.js';

/** Takes back what people said, by its id: a correction of a reading, or a review of a link. */
export const withdrawnBy = (
  { links, facts }: Pick<Changes, 'links' | 'facts'>,
  withdrawal: Withdrawal,
): Promise<WithdrawnReview> =>
  withdrawal.id.startsWith('cor:') ? facts.withdrawFact(withdrawal) : links.withdrawReview(withdrawal);

import type { Changes } from '../changes.js';
import type { WithdrawnReview } from './change.js';

/** Takes back what people said, by its id: a correction of a reading, or a review of a link. */
export const withdrawnBy = (
  { links, facts }: Pick<Changes, 'links' | 'facts'>,
  id: string,
): Promise<WithdrawnReview> => (id.startsWith('cor:') ? facts.withdrawFact(id) : links.withdrawReview(id));

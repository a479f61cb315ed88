import { Refusal } from '../parks/change.js';
import { changing } from '../parks/changing.js';
import type { Store } from '../store.js';
import type { LinkWorld, WithdrawnReview } from './change.js';
import { deleteReviews, keptReview } from './records.js';

/**
 * Takes back what somebody said of a link that is no more, with what was found amiss with it. What stands at a link is judged of
 * again there, for the link itself would stay as people left it.
 */
export async function withdrawReview(store: Store, world: LinkWorld, id: string): Promise<WithdrawnReview> {
  const result = await changing(store, async (unit, keep) => {
    const kept = await keptReview(unit, id);
    if (kept === null) throw new Refusal([noSuchReview(id)]);
    if (kept.link !== null) {
      const message = `it stands at ${kept.link}: judge of that with reviewLink, PROPOSED to open it again`;
      throw new Refusal([{ field: ['review'], code: 'REVIEW_STANDS', message }]);
    }
    keep(world.forgetReview(id));
    await deleteReviews(unit, [kept.review]);
    return id;
  });
  return 'done' in result ? { review: result.done, userErrors: [] } : { review: null, userErrors: result.userErrors };
}

/** Of a review or correction that is not there. */
export const noSuchReview = (id: string) => ({
  field: ['review'],
  code: 'UNKNOWN_REVIEW',
  message: `there is no review or correction ${id}: \`cetu reviews\` lists reviews, Measure.corrections and findings name them`,
});

import type { UserError } from '../../schema/park.js';
import { stands } from '../../schema/withdrawn.js';
import { Refusal } from '../parks/change.js';
import { changing } from '../parks/changing.js';
import type { Store } from '../store.js';
import type { LinkWorld, Withdrawal, WithdrawnReview } from './change.js';
import { deleteFindings, keptReview, writeReviews } from './records.js';

/**
 * Takes back what somebody said of a link that is no more, with what was found amiss with it; that it was taken back is kept. What
 * stands at a link is judged of again there, for the link itself would stay as people left it.
 */
export async function withdrawReview(
  store: Store,
  world: LinkWorld,
  { id, seen }: Withdrawal,
): Promise<WithdrawnReview> {
  const result = await changing(store, async (unit, keep) => {
    const kept = await keptReview(unit, id);
    if (kept === null || !stands(kept.review)) throw new Refusal([noSuchReview(id)]);
    const another = notAsSeen(kept.review, seen);
    if (another !== null) throw new Refusal([another]);
    if (kept.link !== null) {
      const message = `it stands at ${kept.link}: judge of that with reviewLink, PROPOSED to open it again`;
      throw new Refusal([{ field: ['review'], code: 'REVIEW_STANDS', message }]);
    }
    const withdrawn = { ...kept.review, withdrawn: { by: world.reviewer, at: world.now() } };
    keep(world.keepReview(withdrawn));
    await deleteFindings(unit, [withdrawn]);
    await writeReviews(unit, [withdrawn]);
    return id;
  });
  return 'done' in result ? { review: result.done, userErrors: [] } : { review: null, userErrors: result.userErrors };
}

/** Of what has the id of something that was seen, and was made at another time; null where it is that. */
export const notAsSeen = ({ id, by, at }: Said, seen: string | undefined): UserError | null =>
  seen === undefined || seen === at
    ? null
    : {
        field: ['seen'],
        code: 'REVIEWED_MEANWHILE',
        message: `${id} is what ${by} said at ${at}: read that, and take it back with seen: "${at}"`,
      };

interface Said {
  readonly id: string;
  readonly by: string;
  readonly at: string;
}

/** Of a review or correction that is not there. */
export const noSuchReview = (id: string) => ({
  field: ['review'],
  code: 'UNKNOWN_REVIEW',
  message: `there is no review or correction ${id}: \`cetu reviews\` lists reviews, Measure.corrections and findings name them`,
});

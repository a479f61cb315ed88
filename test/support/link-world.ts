import { linkWorld } from '../../cli/library/link-world.js';
import { NO_REVIEW_NOTES, type ReviewNotes } from '../../cli/library/review-notes.js';
import type { LinkWorld } from '../../graph/reviews/change.js';

/** The world as changes of links see it: each look at the clock is a second later. */
export function linkWorldOf(reviewer: string = '王五', notes: ReviewNotes = NO_REVIEW_NOTES): LinkWorld {
  let seconds = 0;
  return {
    ...linkWorld(reviewer, notes),
    now: () => new Date(Date.UTC(2025, 5, 30, 8, 0, (seconds += 1))).toISOString(),
  };
}

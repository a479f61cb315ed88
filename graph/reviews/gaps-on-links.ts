import { isIndicator, type LinkReview } from '../../schema/link-review.js';
import { ChangedGaps } from '../gaps/settle-gaps.js';
import type { WriteUnit } from '../store.js';

/**
 * Notes the gaps that rest on links before these are judged of. What a document lacks of a higher one is told of itself, so that
 * the higher one, and all else that rests on it, is as before; a scheme is told what no measure supports.
 */
export async function gapsOnLinks(unit: WriteUnit, reviews: readonly LinkReview[]): Promise<ChangedGaps> {
  const gaps = new ChangedGaps(unit);
  await gaps.note(new Set(reviews.map(({ from }) => from.documentId)));
  gaps.noteAlone(reviews.flatMap(({ to }) => (isIndicator(to) ? [to.documentId] : [])));
  return gaps;
}

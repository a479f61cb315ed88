import { compareRank } from '../../schema/government-rank.js';
import type { GovernmentLevel } from '../../schema/model.js';

/** A held document as far as its rank decides. */
interface Ranked {
  readonly id: string;
  readonly level: GovernmentLevel | null;
}

/** Why two provisions are no two sides of one link. */
export interface Misfit {
  readonly code: 'SAME_DOCUMENT' | 'RANK_UNKNOWN' | 'SAME_RANK' | 'WRONG_WAY';
  readonly message: string;
}

/** Why no counterpart joins measures of two held documents, whichever is the lower; null where one may. */
export function unfitDocuments(own: Ranked, other: Ranked): Misfit | null {
  if (own.id === other.id) return { code: 'SAME_DOCUMENT', message: 'counterparts are measures of two documents' };
  const rank = compareRank(own.level, other.level);
  if (rank === null) {
    const message = 'the level of one of the documents is not known, so neither is the lower one';
    return { code: 'RANK_UNKNOWN', message };
  }
  if (rank !== 0) return null;
  const message =
    'both documents are of one level: counterparts lead from a lower one to a higher, and what peers have in common is compared when somebody asks, not kept';
  return { code: 'SAME_RANK', message };
}

/** The same of a link that says which way it leads. */
export function unfitDirection(from: Ranked, to: Ranked): Misfit | null {
  const unfit = unfitDocuments(from, to);
  if (unfit !== null || (compareRank(from.level, to.level) ?? 0) > 0) return unfit;
  return { code: 'WRONG_WAY', message: 'it leads from the higher document to the lower: counterparts lead up' };
}

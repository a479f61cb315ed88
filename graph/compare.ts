import type { LinkBatch } from '../schema/link-batch.js';
import type { InTime } from './guard/deadline.js';
import type { ReadUnit } from './store.js';

/** Two documents to be compared, by their ids: what is compared is told as seen from `from`. */
export interface DocumentPair {
  readonly from: string;
  readonly to: string;
}

/**
 * Compares documents whose links are not stored, such as two cities'. Comes from without, since the graph reads no texts. A
 * pair of which either document is not held is left out.
 * @param inTime asked before each piece of work.
 */
export type Compare = (
  store: ReadUnit,
  pairs: readonly DocumentPair[],
  inTime?: InTime,
) => Promise<readonly LinkBatch[]>;

import { dumpGraph } from '../../graph/dump.js';
import type { Store } from '../../graph/store.js';

/** What a graph says, as lines: without corrections that were withdrawn, which stay as such, and what they make of a fingerprint. */
export const toldGraph = async (store: Store): Promise<readonly string[]> =>
  (await dumpGraph(store))
    .filter((line) => !(line.startsWith('["FactReview"]') && line.includes('\\"withdrawn\\":')))
    .map((line) => line.replace(/"fingerprint":"[0-9a-f]{64}"/u, ''));

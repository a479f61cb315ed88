import { createHash } from 'node:crypto';

import type { GraphBatch } from '../schema/graph-batch.js';

/**
 * SHA-256 of all that a batch says. The same bytes read by the same reader give the same batch, and so does nothing else:
 * a region or an address told anew in a manifest changes it, though the text's bytes are the same.
 */
export const fingerprintOf = (batch: GraphBatch): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(batch)))
    .digest('hex');

/** Keys in one order whatever order they were set in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

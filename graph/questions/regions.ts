import type { GovernmentLevel } from '../../schema/model.js';
import type { Store } from '../store.js';
import { ask } from './ask.js';

/** Ids of regions of a rank, of those that lie directly in another, or of all; by id. */
export async function regions(
  store: Store,
  level: GovernmentLevel | null,
  parent: string | null,
): Promise<readonly string[]> {
  const rows = await ask<{ id: string }>(store, 'regions', { level, parent });
  return rows.map(({ id }) => id);
}

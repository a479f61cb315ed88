import type { Store } from '../store.js';
import { ask } from './ask.js';
import type { IndicatorRow } from './rows.js';

/** Dimensions and criteria of one scheme, or of all schemes but variants, by scheme and in order. */
export async function indicators(
  store: Store,
  scheme: string | null,
  dimensionsOnly: boolean,
): Promise<readonly IndicatorRow[]> {
  const rows = await ask<{ row: IndicatorRow }>(store, 'indicators', { scheme, dimensionsOnly });
  return rows.map(({ row }) => row);
}

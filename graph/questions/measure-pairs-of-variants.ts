import { listByOwner, type Batched } from './ask.js';
import type { MeasureRow } from './rows.js';
import type { MeasurePairRow } from './rows/measure-pair.js';

interface Pairing {
  readonly original: MeasureRow;
  readonly copies: readonly { readonly measure: MeasureRow; readonly similarity: number }[];
}

const pairings = listByOwner<Pairing>('measure-pairs-of-variants');

/** Measures of each variant's original, in order, each with the variant's, or with null where it leaves the measure out. */
export const measurePairsOfVariants: Batched<readonly MeasurePairRow[]> = async (store, ids) => {
  const found = await pairings(store, ids);
  return new Map([...found].map(([id, list]) => [id, list.flatMap(pairsOf)]));
};

function pairsOf({ original, copies }: Pairing): MeasurePairRow[] {
  if (copies.length === 0) return [{ original, variant: null, similarity: 0 }];
  return [...copies]
    .sort((a, b) => b.similarity - a.similarity || (a.measure.id < b.measure.id ? -1 : 1))
    .map(({ measure, similarity }) => ({ original, variant: measure, similarity }));
}

import { listByOwner, type Batched } from './ask.js';
import type { MeasurePairRow } from './rows.js';

interface Pairing {
  readonly originalId: string;
  readonly copies: readonly { readonly id: string; readonly similarity: number }[];
}

const pairings = listByOwner<Pairing>('measure-pairs-of-variants');

/** Measures of each variant's original, in order, each with the variant's, or with null where it leaves the measure out. */
export const measurePairsOfVariants: Batched<readonly MeasurePairRow[]> = async (store, ids) => {
  const found = await pairings(store, ids);
  return new Map([...found].map(([id, list]) => [id, list.flatMap(pairsOf)]));
};

function pairsOf({ originalId, copies }: Pairing): MeasurePairRow[] {
  if (copies.length === 0) return [{ originalId, variantId: null, similarity: 0 }];
  return [...copies]
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
    .map(({ id, similarity }) => ({ originalId, variantId: id, similarity }));
}

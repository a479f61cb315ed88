import type { GapRow } from '../../schema/gap.js';
import { ask } from '../questions/ask.js';
import type { ReadUnit } from '../store.js';
import { gapRow } from './gap-row.js';

interface Place {
  readonly id: string;
  readonly name: string;
}

/** Where a product is named; of places and documents two at most, which is enough to know that it is not one. */
export interface ProductPlaces {
  readonly id: string;
  readonly name: string;
  readonly sort: string;
  readonly documentIds: readonly string[];
  readonly places: readonly (Place & { readonly isZone: boolean })[];
  /** Of products that are a kind of it. */
  readonly placesOfKinds: readonly Place[];
  /** Some document without places names it, or a kind of it. */
  readonly everywhere: boolean;
}

export async function productPlaces(unit: ReadUnit, ids: readonly string[]): Promise<readonly ProductPlaces[]> {
  const rows = await ask<{ row: ProductPlaces }>(unit, 'gap-products', { ids });
  return rows.map(({ row }) => row);
}

/** A product that only documents of one place name: what one place has tried, and others may want to. */
export function productGap(product: ProductPlaces): readonly GapRow[] {
  const { id, name, documentIds, places, placesOfKinds, everywhere } = product;
  const [place] = places;
  const isAlone = new Set([...places, ...placesOfKinds].map((one) => one.id)).size === 1;
  // A zone of nine cities is not one place.
  if (place === undefined || place.isZone || !isAlone || everywhere) return [];
  return [
    gapRow({
      kind: 'PRODUCT_IN_ONE_REGION_ONLY',
      severity: 'LOW',
      subject: product,
      documentId: documentIds.length === 1 ? (documentIds[0] ?? null) : null,
      about: id,
      message: `${name}: of the documents held only those of ${place.name} name it`,
    }),
  ];
}

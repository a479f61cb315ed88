import type { Place, ReadAssignment, ReadMeasure, ReadProduct } from '../facts.js';

/** Something of a measure that can be corrected; `key` stands in the address. */
export type Correctable = { readonly key: string } & (
  | { readonly kind: 'agency'; readonly of: ReadAssignment }
  | { readonly kind: 'product'; readonly of: ReadProduct }
  | { readonly kind: 'newAgency' | 'newProduct' | 'title' | 'bounds' }
);

/** What was read in a measure, and what may have been left out. */
export function correctablesOf({ assignments, products }: ReadMeasure): readonly Correctable[] {
  return [
    ...assignments.map((of) => ({ kind: 'agency' as const, key: of.agency.id, of })),
    ...products.map((of) => ({ kind: 'product' as const, key: of.product.id, of })),
    ...(['newAgency', 'newProduct', 'title', 'bounds'] as const).map((kind) => ({ kind, key: kind })),
  ];
}

/** Where what was read stands first. */
export const placeOf = (of: ReadAssignment | ReadProduct): Place | undefined => ('spans' in of ? of.spans[0] : of.span);

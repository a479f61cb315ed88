import { foldFields } from '../../schema/fold-search.js';
import type { Link, ProductRow } from '../../schema/graph-batch.js';
import { financialProduct } from '../extract/products/financial-product.js';

export const productId = (name: string): string => `prd:${name}`;

/** Products with the wider ones above them. */
export function sharedProducts(names: Iterable<string>): {
  readonly products: readonly ProductRow[];
  readonly broader: readonly Link[];
} {
  const found = new Map([...names].map((name) => [name, financialProduct(name)]));
  for (const { broader } of found.values()) {
    if (broader !== null && !found.has(broader)) found.set(broader, financialProduct(broader));
  }
  const all = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    products: all.map(({ name, aliases, category }) => ({
      id: productId(name),
      name,
      aliases,
      category,
      sort: productId(name),
      folded: foldFields([name, ...aliases]),
    })),
    broader: all.flatMap(({ name, broader }) =>
      broader === null ? [] : [{ from: productId(name), to: productId(broader) }],
    ),
  };
}

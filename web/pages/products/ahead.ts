import { askPagesAhead } from '../../api/ask-ahead.js';
import type { PageAddress } from '../../parts/page-address.js';
import { Product, Products } from './products.generated.js';

/** All products, or where one of them is named. */
export function productsAhead({ search }: PageAddress): void {
  const id = search.get('product');
  if (id === null) void askPagesAhead(Products, {}, ({ products }) => products);
  else void askPagesAhead(Product, { id }, ({ product }) => product?.mentions);
}

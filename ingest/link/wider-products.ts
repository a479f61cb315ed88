import { financialProduct } from '../extract/products/financial-product.js';

/** A product's wider ones, the nearest first: 贷款 of 研发贷款. */
export function widerProducts(name: string): readonly string[] {
  const { broader } = financialProduct(name);
  return broader === null ? [] : [broader, ...widerProducts(broader)];
}

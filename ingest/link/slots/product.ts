import type { ProductMention } from '../../../schema/model.js';
import { widerProducts } from '../wider-products.js';
import { oneSided, type SlotRule } from './slot.js';

/** A product that the others lack, of the same kind or in itself. */
const lacking = (others: readonly ProductMention[]) => {
  const named = new Set(others.flatMap(({ name }) => [name, ...widerProducts(name)]));
  return ({ name }: ProductMention): boolean => ![name, ...widerProducts(name)].some((each) => named.has(each));
};

/**
 * PRODUCT: the same ones, some that only one side has (told by the first of them), or others altogether. 创新积分贷 for 信用贷款
 * is no addition: both are loans.
 */
export const product: SlotRule = (from, to) => {
  const single = oneSided('PRODUCT', from.products[0], to.products[0]);
  if (single !== undefined) return single;
  const [added, dropped] = [from.products.filter(lacking(to.products)), to.products.filter(lacking(from.products))];
  const [ours, theirs] = [added[0]?.span ?? null, dropped[0]?.span ?? null];
  if (ours !== null && theirs !== null) return { slot: 'PRODUCT', change: 'CHANGED', from: ours, to: theirs };
  if (ours !== null) return { slot: 'PRODUCT', change: 'ADDED', from: ours, to: null };
  if (theirs !== null) return { slot: 'PRODUCT', change: 'DROPPED', from: null, to: theirs };
  const same = from.products.find(({ name }) => to.products.some((other) => other.name === name));
  const twin = to.products.find(({ name }) => name === same?.name);
  return {
    slot: 'PRODUCT',
    change: same === undefined ? 'CHANGED' : 'SAME',
    from: (same ?? from.products[0])?.span ?? null,
    to: (twin ?? to.products[0])?.span ?? null,
  };
};

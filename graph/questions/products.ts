import type { ProductCategory } from '../../schema/model.js';
import type { Store } from '../store.js';
import { pageOf, type Page, type Window } from './page.js';

/** An empty list does not restrict. `terms` are folded, and all must stand in the names. */
export interface ProductCriteria {
  readonly categories: readonly ProductCategory[];
  readonly regions: readonly string[];
  /** Also products that no measure names, or only a variant's: broader kinds. */
  readonly includeUnnamed: boolean;
  readonly terms: readonly string[];
}

/** A page of ids of financial products, by id. */
export const products = (store: Store, criteria: ProductCriteria, window: Window): Promise<Page<string>> =>
  pageOf(store, { list: 'products', count: 'product-count' }, { ...criteria }, window);

import { listByOwner } from './ask.js';
import type { ProductMentionRow } from './rows.js';

/** Products that each measure names, in order. */
export const productsOfMeasures = listByOwner<ProductMentionRow>('products-of-measures');

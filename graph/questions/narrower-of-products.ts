import { idsByOwner } from './ask.js';

/** Ids of the products that are kinds of each product. */
export const narrowerOfProducts = idsByOwner('narrower-of-products');

import type { Window } from './page.js';
import { pageByOwner } from './page-by-owner.js';
import type { ProductMentionRow } from './rows.js';

export interface MentionFilter {
  /** Id of a region that the document applies to. */
  readonly region: string | null;
}

/** A page of the places where measures name each product; without those of variants. */
export const mentionsOfProducts = (filter: MentionFilter, window: Window) =>
  pageByOwner<ProductMentionRow>('mentions-of-products', { ...filter }, window);

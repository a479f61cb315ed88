import type { Window } from './page.js';
import { pageOfIdsByOwner } from './page-by-owner.js';

/** A page of ids of the documents that apply to each region, undated ones last; without variants. */
export const documentsOfRegions = (window: Window) => pageOfIdsByOwner('documents-of-regions', {}, window);

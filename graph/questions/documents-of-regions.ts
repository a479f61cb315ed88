import { pageOfIdsByOwner, type Window } from './page.js';

/** A page of ids of the documents that apply to each region, undated ones last; without variants. */
export const documentsOfRegions = (window: Window) => pageOfIdsByOwner('documents-of-regions', {}, window);

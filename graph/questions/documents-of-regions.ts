import { pageByOwner, type Window } from './page.js';

/** A page of the documents that apply to each region, undated ones last; without variants. */
export const documentsOfRegions = (window: Window) =>
  pageByOwner<{ readonly id: string }>('documents-of-regions', {}, window);

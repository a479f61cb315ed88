import { idsByOwner } from './ask.js';

/** Ids of the regions that lie directly in each region. */
export const childrenOfRegions = idsByOwner('children-of-regions');

import { idsByOwner } from './ask.js';

/** Ids of the bodies that are part of each body. */
export const childrenOfAgencies = idsByOwner('children-of-agencies');

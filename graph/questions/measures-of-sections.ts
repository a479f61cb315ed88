import { idsByOwner } from './ask.js';

/** Ids of the measures that stand directly in each section, in order. */
export const measuresOfSections = idsByOwner('measures-of-sections');

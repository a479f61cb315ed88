import { idsByOwner } from './ask.js';

/** Ids of the concepts that are kinds of each concept. */
export const narrowerOfConcepts = idsByOwner('narrower-of-concepts');

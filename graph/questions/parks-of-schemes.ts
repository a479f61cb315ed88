import { idsByOwner } from './ask.js';

/** Ids of the parks that each scheme judges; of other documents none. */
export const parksOfSchemes = idsByOwner('parks-of-schemes');

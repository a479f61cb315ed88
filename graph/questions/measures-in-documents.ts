import { idsByOwner } from './ask.js';

/** Ids of all measures of each document, in order. */
export const measuresInDocuments = idsByOwner('measures-in-documents');

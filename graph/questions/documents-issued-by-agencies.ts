import { idsByOwner } from './ask.js';

/** Ids of the documents that each body issued, undated ones last; without variants. */
export const documentsIssuedByAgencies = idsByOwner('documents-issued-by-agencies');

import { idsByOwner } from './ask.js';

/** Ids of the regions that each document applies to. */
export const regionsOfDocuments = idsByOwner('regions-of-documents');

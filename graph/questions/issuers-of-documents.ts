import { idsByOwner } from './ask.js';

/** Ids of the bodies that issued each document, in the order printed. */
export const issuersOfDocuments = idsByOwner('issuers-of-documents');

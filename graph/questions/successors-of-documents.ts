import { listByOwner } from './ask.js';
import type { SuccessionRow } from './rows.js';

/** The text that took the place of each document: one or none. */
export const successorsOfDocuments = listByOwner<SuccessionRow>('successors-of-documents');

import { listByOwner } from './ask.js';
import type { SuccessionRow } from './rows.js';

/** The texts whose place each document took, the one it is most like first. */
export const predecessorsOfDocuments = listByOwner<SuccessionRow>('predecessors-of-documents');

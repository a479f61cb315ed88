import { listByOwner } from './ask.js';
import type { FindingRow } from './rows.js';

/** What reading left open in each document, in order. */
export const findingsOfDocuments = listByOwner<FindingRow>('findings-of-documents');

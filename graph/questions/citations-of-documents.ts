import { listByOwner } from './ask.js';
import type { CitationRow } from './rows.js';

/** Places where each document cites others, in order. */
export const citationsOfDocuments = listByOwner<CitationRow>('citations-of-documents');

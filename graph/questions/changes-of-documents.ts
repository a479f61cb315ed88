import { listByOwner } from './ask.js';
import type { MeasureChangeRow } from './rows.js';

/** What became of the measures of each document that was replaced, in the later text's order. */
export const changesOfDocuments = listByOwner<MeasureChangeRow>('changes-of-documents');

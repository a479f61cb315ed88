import { listByOwner } from './ask.js';
import type { TargetRow } from './rows.js';

/** Promises among each document's aims, outside its measures, in order. */
export const targetsOfDocuments = listByOwner<TargetRow>('targets-of-documents');

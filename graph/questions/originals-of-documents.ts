import { listByOwner } from './ask.js';
import type { VariantRow } from './rows.js';

/** The text that each document is a copy or retelling of: one or none. */
export const originalsOfDocuments = listByOwner<VariantRow>('originals-of-documents');

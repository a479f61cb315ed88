import { listByOwner } from './ask.js';
import type { VariantRow } from './rows.js';

/** Copies and retellings of each document. */
export const variantsOfDocuments = listByOwner<VariantRow>('variants-of-documents');

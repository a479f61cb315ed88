import { listByOwner } from './ask.js';
import type { IndicatorRow } from './rows.js';

/** Dimensions and criteria of each scheme, in order. */
export const indicatorsOfDocuments = listByOwner<IndicatorRow>('indicators-of-documents');

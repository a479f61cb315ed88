import { listByOwner } from './ask.js';
import type { IndicatorRow } from './rows.js';

/** Criteria of each dimension, in order. */
export const criteriaOfIndicators = listByOwner<IndicatorRow>('criteria-of-indicators');

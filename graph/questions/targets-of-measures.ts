import { listByOwner } from './ask.js';
import type { TargetRow } from './rows.js';

/** Promises in each measure, in order. */
export const targetsOfMeasures = listByOwner<TargetRow>('targets-of-measures');

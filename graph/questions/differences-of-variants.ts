import type { DifferenceRow } from '../../schema/graph-batch.js';
import { listByOwner } from './ask.js';

/** Every place where each variant differs from its original, in order. */
export const differencesOfVariants = listByOwner<DifferenceRow>('differences-of-variants');

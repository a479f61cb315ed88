import { listByOwner } from './ask.js';
import type { TextDifferenceRow } from './rows.js';

/** Every place where each variant differs from its original, in order. */
export const differencesOfVariants = listByOwner<TextDifferenceRow>('differences-of-variants');

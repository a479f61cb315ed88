import { listByOwner } from './ask.js';
import type { TextDifferenceRow } from './rows.js';

/** Every place where the two versions of each changed measure differ, in order. */
export const differencesOfChanges = listByOwner<TextDifferenceRow>('differences-of-changes');

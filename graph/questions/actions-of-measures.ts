import { listByOwner } from './ask.js';
import type { ActionRow } from './rows.js';

/** Directive clauses of each measure, in order. */
export const actionsOfMeasures = listByOwner<ActionRow>('actions-of-measures');

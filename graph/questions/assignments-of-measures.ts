import { listByOwner } from './ask.js';
import type { AssignmentRow } from './rows.js';

/** Bodies of each measure with their parts, in the order printed. */
export const assignmentsOfMeasures = listByOwner<AssignmentRow>('assignments-of-measures');

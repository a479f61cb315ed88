import { listByOwner } from './ask.js';
import type { AgencySuccessionRow } from './rows.js';

/** Bodies whose work each body took over, earliest first. */
export const predecessorsOfAgencies = listByOwner<AgencySuccessionRow>('predecessors-of-agencies');

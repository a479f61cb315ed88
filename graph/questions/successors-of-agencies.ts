import { listByOwner } from './ask.js';
import type { AgencySuccessionRow } from './rows.js';

/** Bodies that took over each body's work, earliest first. */
export const successorsOfAgencies = listByOwner<AgencySuccessionRow>('successors-of-agencies');

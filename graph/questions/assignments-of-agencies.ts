import type { AssignmentRole } from '../../schema/model.js';
import { pageByOwner, type Window } from './page.js';
import type { AssignmentRow } from './rows.js';

export interface PortfolioFilter {
  readonly role: AssignmentRole | null;
  /** Id of a document. */
  readonly document: string | null;
  readonly dueBefore: string | null;
}

/** A page of each body's parts in measures; without those of variants. */
export const assignmentsOfAgencies = (filter: PortfolioFilter, window: Window) =>
  pageByOwner<AssignmentRow>('assignments-of-agencies', { ...filter }, window);

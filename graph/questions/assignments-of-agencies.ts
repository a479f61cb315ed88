import type { AssignmentRole } from '../../schema/model.js';
import type { Batched } from './ask.js';
import { pageByOwner, type Page, type Window } from './page.js';
import type { AssignmentRow } from './rows.js';

export interface PortfolioFilter {
  readonly role: AssignmentRole | null;
  /** Id of a document. */
  readonly document: string | null;
  readonly dueBefore: string | null;
}

/**
 * A page of each body's parts in measures; without those of variants and replaced documents. With `carried`, those of the bodies
 * too whose work it took over, each row with the body that the text names.
 */
export const assignmentsOfAgencies = (
  filter: PortfolioFilter,
  window: Window,
  carried: boolean,
): Batched<Page<AssignmentRow>> =>
  pageByOwner<AssignmentRow>(
    carried ? 'assignments-carried-to-agencies' : 'assignments-of-agencies',
    { ...filter },
    window,
  );

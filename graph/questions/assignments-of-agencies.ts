import type { AssignmentRole } from '../../schema/model.js';
import type { Parameters } from '../store.js';
import type { Batched } from './ask.js';
import type { Key, Page, Window } from './page.js';
import { pageByOwner } from './page-by-owner.js';
import type { AssignmentRow, DocumentRow } from './rows.js';

export interface PortfolioFilter {
  /** Id of a document. */
  readonly document: string | null;
  readonly dueBefore: string | null;
}

/**
 * A body's parts of one role, or of any: what it leads, supports and shares are asked for together, and read in one statement where they are
 * asked for in one window and by one filter.
 */
export const portfolioKey = (agency: string, role: AssignmentRole | null): string => `${role ?? ''} ${agency}`;

const askedIn = (keys: readonly string[]): Parameters => ({
  asked: keys.map((key) => {
    const blank = key.indexOf(' ');
    return { key, id: key.slice(blank + 1), role: key.slice(0, blank) || null };
  }),
});

/**
 * A page of each body's parts in measures, by `portfolioKey`; without those of variants and replaced documents. With `carried`, those of
 * the bodies too whose work it took over, each row with the body that the text names; with `documents` each measure with its own.
 */
export const assignmentsOfAgencies = (
  filter: PortfolioFilter,
  window: Window,
  carried: boolean,
  documents = false,
): Batched<Page<AssignmentRow>> =>
  pageByOwner<AssignmentRow, Told>(
    carried ? 'assignments-carried-to-agencies' : 'assignments-of-agencies',
    { ...filter, told: documents },
    window,
    askedIn,
    withDocuments,
  );

interface Told {
  readonly documents: readonly DocumentRow[];
}

type OnPage = readonly (AssignmentRow & Key)[];

function withDocuments(page: OnPage, { documents }: Told): OnPage {
  if (documents.length === 0) return page;
  const byId = new Map(documents.map((document) => [document.id, document]));
  return page.map((one) => {
    const document = byId.get(one.documentId);
    return one.measure === undefined || document === undefined
      ? one
      : { ...one, measure: { ...one.measure, document } };
  });
}

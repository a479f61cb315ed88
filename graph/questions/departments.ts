import type { GovernmentLevel } from '../../schema/model.js';
import type { Batched } from './ask.js';
import { pageByOwner, type Page, type Window } from './page.js';
import type { AgencyDocumentRow, AssignmentRow, LadderStepRow, LineMeasureRow } from './rows.js';

/** A page of the documents that give each body a part in measures, with how many of each; with `carried` of its predecessors too. */
export const documentsOfAgencies = (
  window: Window,
  carried: boolean,
): Batched<Page<Omit<AgencyDocumentRow, 'agencyId' | 'carried'>>> =>
  pageByOwner('documents-of-agencies-parts', { carried }, window);

/** A page of each measure's counterparts at other levels, strongest first. */
export const ladderOfMeasures = (
  levels: readonly GovernmentLevel[],
  window: Window,
): Batched<Page<Omit<LadderStepRow, 'agencyId'>>> => pageByOwner('ladder-of-measures', { levels }, window);

/** A page of the parts that bodies of each body's line have elsewhere in what it has no part in. */
export const lineElsewhere = (window: Window): Batched<Page<LineMeasureRow>> => {
  const page = pageByOwner<AssignmentRow & Pick<LineMeasureRow, 'conceptIds'>>(
    'line-elsewhere-of-agencies',
    {},
    window,
  );
  return async (store, ids) =>
    new Map(
      [...(await page(store, ids))].map(([owner, { items, ...rest }]) => [
        owner,
        {
          ...rest,
          items: items.map(({ key, item: { conceptIds, ...assignment } }) => ({
            key,
            item: { assignment, conceptIds },
          })),
        },
      ]),
    );
};

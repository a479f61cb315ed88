import type { GovernmentLevel } from '../../schema/model.js';
import type { ReadUnit } from '../store.js';
import { ask, type Batched } from './ask.js';
import type { Page, Window } from './page.js';
import { isWhole, pageByOwner } from './page-by-owner.js';
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

/** As many measures that are comparable with a body's own are left out of what its line does elsewhere. */
const MOST_COMPARABLE = 20_000;

/** A page of the parts that bodies of each body's line have elsewhere in what it has no part in; counted only where that is asked and the page does not hold them all. */
export const lineElsewhere = (window: Window): Batched<Page<LineMeasureRow>> => {
  const page = pageByOwner<AssignmentRow & Pick<LineMeasureRow, 'conceptIds'>>(
    'line-elsewhere-of-agencies',
    { most: MOST_COMPARABLE },
    window,
  );
  return async (store, ids) => {
    const pages = [...(await page(store, ids))];
    const whole = new Map<string, number>(
      pages.flatMap(([owner, { items, more }]) =>
        !more && isWhole(items, window) ? [[owner, items.length] as const] : [],
      ),
    );
    const cut = pages.map(([owner]) => owner).filter((owner) => !whole.has(owner));
    const counted = window.counted === true && cut.length > 0 ? await countsElsewhere(store, cut) : NOT_COUNTED;
    const totalOf = async (owner: string): Promise<number> =>
      whole.get(owner) ?? counted.get(owner) ?? (await countsElsewhere(store, [owner])).get(owner) ?? 0;
    return new Map(
      pages.map(([owner, { items, more }]) => [
        owner,
        { more, total: () => totalOf(owner), items: items.map(({ key, item }) => ({ key, item: lineMeasure(item) })) },
      ]),
    );
  };
};

const NOT_COUNTED: ReadonlyMap<string, number> = new Map();

const lineMeasure = ({
  conceptIds,
  ...assignment
}: AssignmentRow & Pick<LineMeasureRow, 'conceptIds'>): LineMeasureRow => ({
  assignment,
  conceptIds,
});

async function countsElsewhere(store: ReadUnit, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await ask<{ ownerId: string; total: number }>(store, 'line-elsewhere-count', {
    ids,
    most: MOST_COMPARABLE,
  });
  return new Map(rows.map(({ ownerId, total }) => [ownerId, total]));
}

import type { Batched } from './ask.js';
import type { Page, Window } from './page.js';
import { pageByOwner } from './page-by-owner.js';
import type { AgencyRow } from './rows.js';

/** A page of the bodies of each functional line that a document names. */
export const agenciesOfSystems = (window: Window): Batched<Page<AgencyRow>> => {
  const page = pageByOwner<{ readonly agency: AgencyRow }>('agencies-of-systems', {}, window);
  return async (store, ids) =>
    new Map(
      [...(await page(store, ids))].map(([owner, { items, ...rest }]) => [
        owner,
        { ...rest, items: items.map(({ key, item }) => ({ key, item: item.agency })) },
      ]),
    );
};

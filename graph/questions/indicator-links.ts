import { listByOwner, type Batched } from './ask.js';
import type { Page, Window } from './page.js';
import { pageByOwner } from './page-by-owner.js';
import type { IndicatorLinkRow } from './rows.js';
import { indicatorLinkOf, type StoredIndicatorLink } from './stored-links.js';

const indicators = listByOwner<StoredIndicatorLink>('indicators-of-measures');

/** Dimensions that each measure supports, strongest first. */
export const indicatorsOfMeasures: Batched<readonly IndicatorLinkRow[]> = async (store, ids) => {
  const found = await indicators(store, ids);
  return new Map([...found].map(([id, links]) => [id, links.map(indicatorLinkOf)]));
};

/** A page of the measures that support each dimension, or best support each criterion, strongest first. */
export const measuresOfIndicators = (window: Window): Batched<Page<IndicatorLinkRow>> => {
  const page = pageByOwner<StoredIndicatorLink>('measures-of-indicators', {}, window);
  return async (store, ids) =>
    new Map(
      [...(await page(store, ids))].map(([owner, { items, ...rest }]) => [
        owner,
        { ...rest, items: items.map(({ key, item }) => ({ key, item: indicatorLinkOf(item) })) },
      ]),
    );
};

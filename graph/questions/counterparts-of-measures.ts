import { listByOwner, type Batched } from './ask.js';
import { pageByOwner, type Page, type Window } from './page.js';
import type { CounterpartRow } from './rows.js';
import type { ToldCounterpartRow } from './rows/told-counterpart.js';
import { counterpartOf, type StoredCounterpart } from './stored-links.js';

const upstream = listByOwner<StoredCounterpart>('upstream-of-measures');

/** Counterparts of each measure in higher documents, strongest first. */
export const upstreamOfMeasures: Batched<readonly CounterpartRow[]> = async (store, ids) => {
  const found = await upstream(store, ids);
  return new Map([...found].map(([id, list]) => [id, list.map(counterpartOf)]));
};

/** A page of the counterparts of each measure in lower documents, strongest first. */
export const downstreamOfMeasures = (window: Window): Batched<Page<ToldCounterpartRow>> => {
  const page = pageByOwner<StoredCounterpart>('downstream-of-measures', {}, window);
  return async (store, ids) =>
    new Map(
      [...(await page(store, ids))].map(([owner, { items, ...rest }]) => [
        owner,
        { ...rest, items: items.map(({ key, item }) => ({ key, item: counterpartOf(item) })) },
      ]),
    );
};

import { groupBy } from '../group-by.js';
import type { ReadUnit } from '../store.js';
import { ask, type Batched } from './ask.js';
import type { Page, Window } from './page.js';
import { pageByOwner } from './page-by-owner.js';
import type { CounterpartRow } from './rows.js';
import type { ToldCounterpartRow } from './rows/told-counterpart.js';
import { counterpartOf, type StoredCounterpart } from './stored-links.js';
import { appliesBetween, territoriesOfDocuments } from './territories.js';

/** As many counterparts of a measure in higher documents are given: with all of a large corpus one would have thousands. */
export const MOST_UPSTREAM = 100;

/** Counterparts of each measure in higher documents, strongest first. */
export const upstreamOfMeasures: Batched<readonly CounterpartRow[]> = (store, ids) => upstream(store, ids, new Map());

/** The same, those that bind where the measure applies before those that are only comparable. */
export const upstreamBindingFirst: Batched<readonly CounterpartRow[]> = async (store, ids) => {
  const above = await ask<Above>(store, 'documents-above-measures', { ids });
  const documents = new Set(above.flatMap(({ documentId, higherId }) => [documentId, higherId]));
  const territories = await territoriesOfDocuments(store, [...documents]);
  const binding = above.filter(({ documentId, higherId }) => {
    const [own, higher] = [territories.get(documentId), territories.get(higherId)];
    return own !== undefined && higher !== undefined && appliesBetween(own, higher);
  });
  return upstream(
    store,
    ids,
    groupBy(binding, ({ ownerId }) => ownerId),
  );
};

/** A higher document in which a measure has a counterpart. */
interface Above {
  readonly ownerId: string;
  readonly documentId: string;
  readonly higherId: string;
}

interface InOrder extends StoredCounterpart {
  readonly other: number;
  readonly sort: string;
}

async function upstream(
  store: ReadUnit,
  ids: readonly string[],
  binding: ReadonlyMap<string, readonly Above[]>,
): Promise<ReadonlyMap<string, readonly CounterpartRow[]>> {
  const asked = ids.map((id) => ({ id, first: (binding.get(id) ?? []).map(({ higherId }) => higherId) }));
  const rows = await ask<{ ownerId: string; list: readonly InOrder[] }>(store, 'upstream-of-measures', {
    asked,
    most: MOST_UPSTREAM,
  });
  return new Map(rows.map(({ ownerId, list }) => [ownerId, [...list].sort(byPlace).map(counterpartOf)]));
}

const byPlace = (a: InOrder, b: InOrder): number => a.other - b.other || (a.sort < b.sort ? -1 : 1);

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

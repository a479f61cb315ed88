import type { Parameters, Statement, Store } from '../store.js';
import { lean } from '../lean.js';
import { backwards, statement } from '../statement.js';
import type { Batched } from './ask.js';

/** A place in a list: the sort key, and the order among things of one sort key. */
export interface Key {
  readonly sort: string;
  readonly order: number;
}

/** The part of a list that is asked for: `count` from its start, or from its end, between two keys. */
export interface Window {
  readonly after: Key | null;
  readonly before: Key | null;
  readonly count: number;
  readonly fromEnd: boolean;
}

export interface Page<T> {
  readonly items: readonly { readonly key: Key; readonly item: T }[];
  /** More lies beyond the end that the page was read towards. */
  readonly more: boolean;
  /** How many there are in the whole list; a function, since it costs a statement of its own. */
  readonly total: () => Promise<number>;
}

/** Before and after every key: keys begin with a slug, a date or an id. */
const FIRST: Key = { sort: '', order: -1 };
const LAST: Key = { sort: '\u{10FFFF}', order: 0 };

/** A page of one list by the names of its statements: see `pageBy`. */
export const pageOf = (
  store: Store,
  { list, count }: { readonly list: string; readonly count: string },
  filter: Parameters,
  window: Window,
): Promise<Page<string>> => pageBy(store, { list: statement(list), count: statement(count) }, filter, window);

/** The two statements of one list: `list` gives a page (`id`, `sort`), `count` counts the same list. */
export interface Listing {
  readonly list: Statement;
  readonly count: Statement;
  /** Parameters of the filter that they hold to by how they begin. */
  readonly settled?: readonly string[];
}

/** A page of one list. A page from the end skips what lies before it. */
export async function pageBy(
  store: Store,
  { settled, ...full }: Listing,
  filter: Parameters,
  window: Window,
): Promise<Page<string>> {
  const [list, count] = [lean(full.list, filter, settled), lean(full.count, filter, settled)];
  const inWindow = { ...filter, after: (window.after ?? FIRST).sort, before: (window.before ?? LAST).sort };
  const countOf = async (parameters: Parameters): Promise<number> =>
    Number((await store.run(count, parameters))[0]?.['total'] ?? 0);
  const inAll = window.fromEnd ? await countOf(inWindow) : 0;
  const skip = Math.max(0, inAll - window.count);
  const limit = window.fromEnd ? window.count : window.count + 1;
  const rows = await store.run(list, { ...inWindow, skip, limit });
  return {
    items: rows
      .slice(0, window.count)
      .map(({ id, sort }) => ({ key: { sort: String(sort), order: 0 }, item: String(id) })),
    more: window.fromEnd ? skip > 0 : rows.length > window.count,
    total: () => countOf({ ...filter, after: FIRST.sort, before: LAST.sort }),
  };
}

/** The same page of many owners' lists in one statement, which gives `ownerId`, `total` and `page`, a list of maps. */
export const pageByOwner =
  <T>(name: string, filter: Parameters, window: Window): Batched<Page<T>> =>
  async (store, ids) => {
    const page = window.fromEnd ? backwards(name) : statement(name);
    const { sort: after, order: afterOrder } = window.after ?? FIRST;
    const { sort: before, order: beforeOrder } = window.before ?? LAST;
    const parameters = { ...filter, ids, after, afterOrder, before, beforeOrder, limit: window.count + 1 };
    const rows = (await store.run(page, parameters)) as unknown as readonly OwnersPage<T>[];
    return new Map(rows.map(({ ownerId, total, page }) => [ownerId, cut(page, total, window)]));
  };

interface OwnersPage<T> {
  readonly ownerId: string;
  readonly total: number;
  readonly page: readonly (T & Key)[];
}

/** What was read of a list, one more than was asked for, as a page of it. */
export function cut<T>(read: readonly (T & Key)[], total: number, { count, fromEnd }: Window): Page<T> {
  // A statement may look further at what it has put in order, after which no engine promises that order any more.
  const inOrder = [...read].sort(fromEnd ? (a, b) => byKey(b, a) : byKey);
  const kept = fromEnd ? inOrder.slice(0, count).reverse() : inOrder.slice(0, count);
  return {
    items: kept.map((item) => ({ key: { sort: item.sort, order: item.order }, item })),
    more: read.length > count,
    total: () => Promise.resolve(total),
  };
}

/** By code unit, as both stores order strings. */
const byKey = (a: Key, b: Key): number => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.order - b.order);

/** The same for lists of nodes, of which a page holds the ids. */
export const pageOfIdsByOwner = (name: string, filter: Parameters, window: Window): Batched<Page<string>> => {
  const page = pageByOwner<{ readonly id: string }>(name, filter, window);
  return async (store, ids) =>
    new Map(
      [...(await page(store, ids))].map(([owner, { items, ...rest }]) => [
        owner,
        { ...rest, items: items.map(({ key, item }) => ({ key, item: item.id })) },
      ]),
    );
};

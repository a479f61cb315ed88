import { backwards, statement } from '../statement.js';
import type { Parameters, Statement } from '../store.js';
import type { Batched } from './ask.js';
import { cut, FIRST, isUncut, LAST, type Key, type Page, type Window } from './page.js';

/**
 * A page of each of many owners' lists in one statement, which gives `ownerId`, `total` and `page`, a list of maps.
 * @param along what else a row tells, put with the items of its page.
 */
export const pageByOwner =
  <T, R = unknown>(
    list: string | Statement,
    filter: Parameters,
    window: Window,
    asked = idsOf,
    along: (page: readonly (T & Key)[], row: R) => readonly (T & Key)[] = (page) => page,
  ): Batched<Page<T>> =>
  async (store, owners) => {
    const forwards = typeof list === 'string' ? statement(list) : list;
    const page = window.fromEnd ? backwards(forwards) : forwards;
    const { sort: after, order: afterOrder } = window.after ?? FIRST;
    const { sort: before, order: beforeOrder } = window.before ?? LAST;
    const inWindow = { ...filter, ...asked(owners), after, afterOrder, before, beforeOrder };
    const read = (limit: number, countFrom: number): Promise<readonly (OwnersPage<T> & R)[]> =>
      // The outside world's rows get the columns that their file names.
      store.run(page, { ...inWindow, limit, countFrom }) as Promise<unknown> as Promise<readonly (OwnersPage<T> & R)[]>;
    const { limit, countFrom } = boundsOf(window);
    const rows = await read(limit, countFrom);
    const totals = lazily(async () => totalsOf(window.counted === true ? rows : await read(0, 0)));
    const totalOf = async (owner: string): Promise<number> => (await totals()).get(owner) ?? 0;
    return new Map(
      rows.map((row) => {
        const { ownerId, page } = row;
        const total = isWhole(page, window) ? () => Promise.resolve(page.length) : () => totalOf(ownerId);
        return [ownerId, cut(along(page, row), total, window)];
      }),
    );
  };

/** No page holds so many. */
const NEVER = 1_000_000_000;

/** How much of a list is read, and from how many that were read on it is counted: what was read to its end need not be. */
export function boundsOf(window: Window): { readonly limit: number; readonly countFrom: number } {
  const limit = window.count + 1;
  if (window.counted !== true) return { limit, countFrom: NEVER };
  return { limit, countFrom: isUncut(window) ? limit : 0 };
}

/** Whether what was read is the whole list. */
export const isWhole = (read: readonly unknown[], window: Window): boolean =>
  isUncut(window) && read.length <= window.count;

const totalsOf = (rows: readonly Omit<OwnersPage<unknown>, 'page'>[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ ownerId, total = 0 }) => [ownerId, total]));

/** Asked for once, whoever asks first. */
function lazily<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= work());
}

/** Most owners are one node each. */
const idsOf = (ids: readonly string[]): Parameters => ({ ids });

interface OwnersPage<T> {
  readonly ownerId: string;
  /** Left out by a statement beside which another counts. */
  readonly total?: number;
  readonly page: readonly (T & Key)[];
}

/** The same for lists of nodes, of which a page holds the ids. */
export const pageOfIdsByOwner = (
  list: string | Statement,
  filter: Parameters,
  window: Window,
): Batched<Page<string>> => {
  const page = pageByOwner<{ readonly id: string }>(list, filter, window);
  return async (store, ids) =>
    new Map(
      [...(await page(store, ids))].map(([owner, { items, ...rest }]) => [
        owner,
        { ...rest, items: items.map(({ key, item }) => ({ key, item: item.id })) },
      ]),
    );
};

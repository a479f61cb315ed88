import type { Parameters, Statement, Store } from '../store.js';
import { statement } from '../statement.js';

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
  /** How many there are in all is asked for as well: it is counted while the page is read. */
  readonly counted?: boolean;
}

export interface Page<T> {
  readonly items: readonly { readonly key: Key; readonly item: T }[];
  /** More lies beyond the end that the page was read towards. */
  readonly more: boolean;
  /** How many there are in the whole list; a function, since where it was not `counted` it costs a statement of its own. */
  readonly total: () => Promise<number>;
}

/** Before and after every key: keys begin with a slug, a date or an id. */
export const FIRST: Key = { sort: '', order: -1 };
export const LAST: Key = { sort: '\u{10FFFF}', order: 0 };

/** A page of ids, with the nodes where the list tells these too. */
export interface PageOfNodes<T> extends Page<string> {
  readonly nodes: readonly T[];
}

/** The statements that one list is read with. */
export interface ListStatements {
  /** A page (`id`, `sort`) between two keys. */
  readonly page: Statement;
  /** How many there are between two keys. */
  readonly between: Statement;
  /** How many there are in the whole list. */
  readonly total: Statement;
  /** The list runs from the greatest key to the least. */
  readonly downwards: boolean;
  /** The same page with how many there are in all (`total`), where that is read sooner than both apart. */
  readonly counted?: Statement;
}

/**
 * A page of one list in the order of its keys. `list` names the statement of a page, `count` the one that counts the same list, `counted` one
 * that does both at once.
 */
export function pageOf(
  store: Store,
  names: { readonly list: string; readonly count: string; readonly counted?: string },
  filter: Parameters,
  window: Window,
): Promise<Page<string>> {
  const count = statement(names.count);
  const counted = names.counted === undefined ? {} : { counted: statement(names.counted) };
  const list = { page: statement(names.list), between: count, total: count, downwards: false, ...counted };
  return pageRead(store, list, filter, window);
}

/** The same of any list. A page from the end skips what lies before it. */
export async function pageRead<T>(
  store: Store,
  { page, between, total, downwards, counted }: ListStatements,
  filter: Parameters,
  window: Window,
): Promise<PageOfNodes<T>> {
  const [start, end] = downwards ? [LAST, FIRST] : [FIRST, LAST];
  const inWindow = { ...filter, after: (window.after ?? start).sort, before: (window.before ?? end).sort };
  const inAll = window.fromEnd ? await countOf(store, between, inWindow) : 0;
  const skip = Math.max(0, inAll - window.count);
  const limit = window.fromEnd ? window.count : window.count + 1;
  const count = (): Promise<number> => countOf(store, total, { ...filter, after: FIRST.sort, before: LAST.sort });
  const together = window.counted === true && !window.fromEnd ? counted : undefined;
  const [read, apart] = await Promise.all([
    store.run(together ?? page, { ...inWindow, skip, limit }),
    window.counted === true && together === undefined ? count() : null,
  ]);
  // The outside world's rows get the columns that their file names.
  const rows = read as unknown as readonly ReadNode<T>[];
  const more = window.fromEnd ? skip > 0 : rows.length > window.count;
  const known = isUncut(window) && !more ? rows.length : (apart ?? rows[0]?.total ?? null);
  return {
    items: rows.slice(0, window.count).map(({ id, sort }) => ({ key: { sort, order: 0 }, item: id })),
    nodes: rows.flatMap(({ row }) => (row === undefined ? [] : [row])),
    more,
    total: () => (known === null ? count() : Promise.resolve(known)),
  };
}

interface ReadNode<T> {
  readonly id: string;
  readonly sort: string;
  readonly row?: T;
  readonly total?: number;
}

async function countOf(store: Store, count: Statement, parameters: Parameters): Promise<number> {
  const [row] = (await store.run(count, parameters)) as unknown as readonly { readonly total: number }[];
  return row?.total ?? 0;
}

/** Whether a window goes from one end of its list to where its count ends it. */
export const isUncut = ({ after, before }: Window): boolean => after === null && before === null;

/** What was read of a list, one more than was asked for, as a page of it. */
export function cut<T>(read: readonly (T & Key)[], total: () => Promise<number>, { count, fromEnd }: Window): Page<T> {
  // A statement may look further at what it has put in order, after which no engine promises that order any more.
  const inOrder = [...read].sort(fromEnd ? (a, b) => byKey(b, a) : byKey);
  const kept = fromEnd ? inOrder.slice(0, count).reverse() : inOrder.slice(0, count);
  return {
    items: kept.map((item) => ({ key: { sort: item.sort, order: item.order }, item })),
    more: read.length > count,
    total,
  };
}

/** By code unit, as both stores order strings. */
const byKey = (a: Key, b: Key): number => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.order - b.order);

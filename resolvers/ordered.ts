import type { Order } from '../graph/questions/order.js';
import type { Key, Page, Window } from '../graph/questions/page.js';
import { windowOf, type ConnectionArguments } from './connection.js';
import { badInput } from './errors.js';

/** Parts the name of an order, which a cursor of it begins with, from the key. */
const PARTING = '\n';

/**
 * The part of a list in an order of its own that is asked for. Its cursors name the order, since a key of one order says
 * nothing in another.
 */
export function orderedWindow<F extends string>(
  asked: ConnectionArguments,
  orderBy: { readonly by: F; readonly direction?: Order['direction'] } | null,
): {
  readonly order: Order<F> | null;
  readonly window: Window;
  readonly pageOf: <T>(page: Page<T>) => Page<T>;
} {
  const given = windowOf(asked);
  // The SDL's default; the types of inputs do not know of it.
  const order = orderBy && { by: orderBy.by, direction: orderBy.direction ?? 'ASC' };
  const name = order === null ? '' : `${order.by} ${order.direction}${PARTING}`;
  return {
    order,
    window: {
      ...given,
      after: given.after && without(name, given.after, 'after'),
      before: given.before && without(name, given.before, 'before'),
    },
    pageOf: (page) => ({
      ...page,
      items: page.items.map(({ key, item }) => ({ key: { ...key, sort: name + key.sort }, item })),
    }),
  };
}

function without(name: string, { sort, order }: Key, argument: string): Key {
  const fits = name === '' ? !sort.includes(PARTING) : sort.startsWith(name);
  if (!fits)
    throw badInput(`\`${argument}\` is a cursor of another order: take one from a page in the order of \`orderBy\`.`);
  return { sort: sort.slice(name.length), order };
}

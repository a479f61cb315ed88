import type { Page, Window } from '../graph/questions/page.js';

/** A page of a list that is in memory: cursors say the place in it. */
export function pageOfList<T>(items: readonly T[], { after, before, count, fromEnd }: Window): Page<T> {
  const start = after === null ? 0 : after.order + 1;
  const end = before === null ? items.length : Math.min(before.order, items.length);
  const within = items.map((item, order) => ({ key: { sort: '', order }, item })).slice(start, Math.max(start, end));
  return {
    items: fromEnd ? within.slice(-count) : within.slice(0, count),
    more: within.length > count,
    total: () => Promise.resolve(items.length),
  };
}

import type { Store } from '../store.js';
import { pageOf, type Page, type Window } from './page.js';

/** A page of ids of parks, by id. */
export const parks = (store: Store, window: Window): Promise<Page<string>> =>
  pageOf(store, { list: 'parks', count: 'park-count' }, {}, window);

import { pageByOwner, type Window } from './page.js';

/** A page of the bodies of each functional line. */
export const agenciesOfSystems = (window: Window) =>
  pageByOwner<{ readonly id: string }>('agencies-of-systems', {}, window);

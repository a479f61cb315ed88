import { pageOfIdsByOwner, type Window } from './page.js';

/** A page of ids of the bodies of each functional line that a document names. */
export const agenciesOfSystems = (window: Window) => pageOfIdsByOwner('agencies-of-systems', {}, window);

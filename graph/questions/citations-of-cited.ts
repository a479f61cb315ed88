import type { Window } from './page.js';
import { pageByOwner } from './page-by-owner.js';
import type { CitationRow } from './rows.js';
/** A page of the places where each document is cited; without those in variants. */
export const citationsOfCited = (window: Window) => pageByOwner<CitationRow>('citations-of-cited', {}, window);

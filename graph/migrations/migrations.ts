import type { SchemaChange } from '../schema-change.js';
import { idsSearchAndPlaces } from './0001-ids-search-and-places.js';
import { names } from './0002-names.js';
import { parks } from './0003-parks.js';
import { links } from './0004-links.js';
import { successions } from './0005-successions.js';
import { gaps } from './0006-gaps.js';
import { reports } from './0007-reports.js';
import { linkReviews } from './0008-link-reviews.js';
import { factReviews } from './0009-fact-reviews.js';
import { orderedLists } from './0010-ordered-lists.js';
import { linkLists } from './0011-link-lists.js';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly change: SchemaChange;
}

/** In the order in which they are made; what was released is never edited, only added to. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 1, name: '0001-ids-search-and-places', change: idsSearchAndPlaces },
  { number: 2, name: '0002-names', change: names },
  { number: 3, name: '0003-parks', change: parks },
  { number: 4, name: '0004-links', change: links },
  { number: 5, name: '0005-successions', change: successions },
  { number: 6, name: '0006-gaps', change: gaps },
  { number: 7, name: '0007-reports', change: reports },
  { number: 8, name: '0008-link-reviews', change: linkReviews },
  { number: 9, name: '0009-fact-reviews', change: factReviews },
  { number: 10, name: '0010-ordered-lists', change: orderedLists },
  { number: 11, name: '0011-link-lists', change: linkLists },
];

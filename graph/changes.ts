import type { DocumentChanges, FactChanges } from './facts/change.js';
import type { ParkChanges } from './parks/change.js';
import type { LinkChanges } from './reviews/change.js';

/** What people can change through the API, by subject; a request that may only ask is given none of it. */
export interface Changes {
  readonly parks: ParkChanges;
  readonly links: LinkChanges;
  readonly documents: DocumentChanges;
  readonly facts: FactChanges;
}

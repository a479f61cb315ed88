import type { AssignmentRole, GovernmentLevel } from '../../schema/model.js';
import type { Store } from '../store.js';
import { pageOf, type Page, type Window } from './page.js';

/** What is null, or an empty list, does not restrict. `terms` are folded, and all must stand in the names. */
export interface AgencyCriteria {
  readonly systems: readonly string[];
  readonly regions: readonly string[];
  readonly levels: readonly GovernmentLevel[];
  readonly role: AssignmentRole | null;
  /** Also bodies that no document names, or only a variant: predecessors, parents. */
  readonly includeUnnamed: boolean;
  readonly terms: readonly string[];
}

/** A page of ids of bodies, by id. */
export const agencies = (store: Store, criteria: AgencyCriteria, window: Window): Promise<Page<string>> =>
  pageOf(store, { list: 'agencies', count: 'agency-count' }, { ...criteria }, window);

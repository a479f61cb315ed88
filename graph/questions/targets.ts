import type { Store } from '../store.js';
import { pageOf, type Page, type Window } from './page.js';

/** What is null, or an empty list, does not restrict. `terms` are folded, and all must stand in the target. */
export interface TargetCriteria {
  readonly documents: readonly string[];
  readonly regions: readonly string[];
  readonly agencies: readonly string[];
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  readonly terms: readonly string[];
}

/** A page of ids of targets, by document and in order; those of variants only where `documents` names them. */
export const targets = (store: Store, criteria: TargetCriteria, window: Window): Promise<Page<string>> =>
  pageOf(store, { list: 'targets', count: 'target-count' }, { ...criteria }, window);

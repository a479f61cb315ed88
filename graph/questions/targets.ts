import type { Store } from '../store.js';
import { listStatements, type Order } from './order.js';
import { pageRead, type Page, type Window } from './page.js';

/** What is null, or an empty list, does not restrict. `terms` are folded, and all must stand in the target. */
export interface TargetCriteria {
  readonly documents: readonly string[];
  readonly regions: readonly string[];
  readonly agencies: readonly string[];
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  readonly terms: readonly string[];
}

/** What targets can be ordered by, with the part of the statement that says so. */
export const TARGET_ORDERS = {
  PLACE: 'key-place',
  DEADLINE: 'targets-key-deadline',
} as const;
export type TargetOrderField = keyof typeof TARGET_ORDERS;

/** A page of ids of targets, by document and in order; those of variants only where `documents` names them. */
export const targets = (
  store: Store,
  criteria: TargetCriteria,
  window: Window,
  order: Order<TargetOrderField> | null = null,
): Promise<Page<string>> =>
  pageRead(
    store,
    listStatements(['targets-matching'], order && { ...order, by: TARGET_ORDERS[order.by] }),
    { ...criteria },
    window,
  );

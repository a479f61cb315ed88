import type { FindingSeverity } from '../../schema/model.js';
import type { Store } from '../store.js';
import { pageOf, type Page, type Window } from './page.js';

/** An empty list does not restrict. */
export interface FindingCriteria {
  readonly documents: readonly string[];
  readonly codes: readonly string[];
  readonly severities: readonly FindingSeverity[];
}

/** A page of ids of findings, by document and in order; those of variants only where `documents` names them. */
export const findings = (store: Store, criteria: FindingCriteria, window: Window): Promise<Page<string>> =>
  pageOf(store, { list: 'findings', count: 'finding-count' }, { ...criteria }, window);

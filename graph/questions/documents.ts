import type { DocumentKind, GovernmentLevel } from '../../schema/model.js';
import type { Store } from '../store.js';
import { pageOf, type Page, type Window } from './page.js';

/** What is null, or an empty list, does not restrict. `terms` are folded, and all must stand in title or number. */
export interface DocumentCriteria {
  readonly kinds: readonly DocumentKind[];
  readonly levels: readonly GovernmentLevel[];
  readonly regions: readonly string[];
  readonly draft: boolean | null;
  readonly issuedFrom: string | null;
  readonly issuedTo: string | null;
  readonly inForceOn: string | null;
  readonly includeVariants: boolean;
  readonly includeCited: boolean;
  /** Those too whose place a later text has taken. */
  readonly includeReplaced: boolean;
  readonly terms: readonly string[];
}

/** A page of ids of documents, oldest first, undated ones last. */
export const documents = (store: Store, criteria: DocumentCriteria, window: Window): Promise<Page<string>> =>
  pageOf(store, { list: 'documents', count: 'document-count' }, { ...criteria }, window);

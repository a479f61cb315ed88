import type { DocumentKind, GovernmentLevel } from '../../schema/model.js';
import type { Store } from '../store.js';
import { listStatements, type Order } from './order.js';
import { pageRead, type Page, type Window } from './page.js';

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
  /** Those too that have expired or in whose place another counts. */
  readonly includePast: boolean;
  readonly terms: readonly string[];
}

/** What documents can be ordered by, with the part of the statement that says so. */
export const DOCUMENT_ORDERS = {
  ISSUED_ON: 'documents-key-issued-on',
  EFFECTIVE_ON: 'documents-key-effective-on',
  TITLE: 'documents-key-title',
} as const;
export type DocumentOrderField = keyof typeof DOCUMENT_ORDERS;

/** A page of ids of documents, oldest first, undated ones last. */
export const documents = (
  store: Store,
  criteria: DocumentCriteria,
  window: Window,
  order: Order<DocumentOrderField> | null = null,
): Promise<Page<string>> =>
  pageRead(
    store,
    listStatements(['documents-matching'], order && { ...order, by: DOCUMENT_ORDERS[order.by] }),
    { ...criteria },
    window,
  );

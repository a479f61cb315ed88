import type { AssignmentRole, DocumentKind, PolicyInstrument, ProductCategory } from '../../schema/model.js';
import type { Statement, Store } from '../store.js';
import { begunWith, statement } from '../statement.js';
import { pageBy, pageOfIdsByOwner, type Page, type Window } from './page.js';

/** What is null, or an empty list, does not restrict. `terms` are folded, and all must stand in the measure. */
export interface MeasureCriteria {
  readonly documents: readonly string[];
  readonly regions: readonly string[];
  readonly kinds: readonly DocumentKind[];
  readonly agencies: readonly string[];
  readonly systems: readonly string[];
  readonly role: AssignmentRole | null;
  readonly products: readonly string[];
  readonly productCategories: readonly ProductCategory[];
  /** Dimensions or criteria. */
  readonly indicators: readonly string[];
  readonly instrument: PolicyInstrument | null;
  readonly hasAgency: boolean | null;
  readonly hasCounterpart: boolean | null;
  readonly inForceOn: string | null;
  readonly terms: readonly string[];
}

/**
 * A page of ids of measures, by document and in order; those of variants and replaced documents only where `documents` names them.
 * Looked for from the side of what is asked for that fewest hang on, however many other measures there are.
 */
export function measures(store: Store, criteria: MeasureCriteria, window: Window): Promise<Page<string>> {
  const { documents, terms } = criteria;
  const [list, count, asked] = asksForLinks(criteria)
    ? (['measures', 'measure-count', { ...criteria }] as const)
    : (['measures-in-order', 'measures-in-order-count', { documents, terms }] as const);
  const way = WAYS.find(({ given }) => criteria[given].length > 0);
  const begun = (name: string): Statement =>
    way === undefined ? statement(name) : begunWith(name, way.given, way.beginning);
  return pageBy(store, { list: begun(list), count: begun(count), settled: way?.settles ?? [] }, asked, window);
}

interface Way {
  readonly given: 'documents' | 'products' | 'agencies' | 'regions' | 'systems';
  readonly beginning: string;
  /** What needs no other condition then. */
  readonly settles: readonly (keyof MeasureCriteria)[];
}

/** What measures hang on, from what fewest do to what most do. */
const WAYS: readonly Way[] = [
  {
    given: 'documents',
    beginning: `UNWIND $documents AS given
MATCH (n:Measure {documentId: given})
WITH DISTINCT n`,
    settles: [],
  },
  {
    given: 'products',
    beginning: `UNWIND $products AS given
MATCH (:FinancialProduct {id: given})<-[:USES_PRODUCT]-(n:Measure)
WITH DISTINCT n`,
    settles: ['products'],
  },
  {
    given: 'agencies',
    beginning: `UNWIND $agencies AS given
MATCH (:Agency {id: given})<-[part:ASSIGNED_TO]-(n:Measure)
WHERE $role IS NULL OR part.role = $role
WITH DISTINCT n`,
    settles: ['agencies', 'role'],
  },
  {
    given: 'regions',
    beginning: `UNWIND $regions AS given
MATCH (:Region {id: given})<-[:APPLIES_TO]-(d:Document)
WITH DISTINCT d.id AS documentId
MATCH (n:Measure {documentId: documentId})
WITH n`,
    settles: ['regions'],
  },
  {
    // No bodies are given then: these come before it.
    given: 'systems',
    beginning: `UNWIND $systems AS given
MATCH (:AgencySystem {id: given})<-[:IN_SYSTEM]-(:Agency)<-[part:ASSIGNED_TO]-(n:Measure)
WHERE $role IS NULL OR part.role = $role
WITH DISTINCT n`,
    settles: ['systems', 'role'],
  },
];

/** Whether anything is asked of what measures are linked to, which takes longer to find out. */
const asksForLinks = (criteria: MeasureCriteria): boolean =>
  Object.entries(criteria).some(
    ([name, given]) =>
      name !== 'documents' && name !== 'terms' && (Array.isArray(given) ? given.length > 0 : given !== null),
  );

/** The same of what expresses each of many concepts. */
export const measuresOfConcepts = (criteria: MeasureCriteria, window: Window) =>
  pageOfIdsByOwner('measures-of-concepts', { ...criteria }, window);

/** The same for many documents at once, each with a page of its own. */
export const measuresOfDocuments = (criteria: MeasureCriteria, window: Window) =>
  pageOfIdsByOwner('measures-of-documents', { ...criteria }, window);

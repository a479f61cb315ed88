import type { AssignmentRole, DocumentKind, PolicyInstrument, ProductCategory } from '../../schema/model.js';
import type { Store } from '../store.js';
import { pageOfIdsByOwner, pageOf, type Page, type Window } from './page.js';

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

/** A page of ids of measures, by document and in order; those of variants and replaced documents only where `documents` names them. */
export function measures(store: Store, criteria: MeasureCriteria, window: Window): Promise<Page<string>> {
  if (asksForLinks(criteria))
    return pageOf(store, { list: 'measures', count: 'measure-count' }, { ...criteria }, window);
  const { documents, terms } = criteria;
  const names = { list: 'measures-in-order', count: 'measures-in-order-count' };
  return pageOf(store, names, { documents, terms }, window);
}

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

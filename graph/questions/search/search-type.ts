import type { SearchedLabel } from '../../store.js';

export type SearchType = 'DOCUMENT' | 'MEASURE' | 'AGENCY' | 'PRODUCT' | 'INDICATOR';

/** Where each type is looked for: its label, and the statement that gives what it is ranked by. */
export const SOURCES: Readonly<Record<SearchType, { readonly label: SearchedLabel; readonly statement: string }>> = {
  DOCUMENT: { label: 'Document', statement: 'search-documents' },
  MEASURE: { label: 'Measure', statement: 'search-measures' },
  AGENCY: { label: 'Agency', statement: 'search-agencies' },
  PRODUCT: { label: 'FinancialProduct', statement: 'search-products' },
  INDICATOR: { label: 'Indicator', statement: 'search-indicators' },
};

export const SEARCH_TYPES: readonly SearchType[] = ['DOCUMENT', 'MEASURE', 'AGENCY', 'PRODUCT', 'INDICATOR'];

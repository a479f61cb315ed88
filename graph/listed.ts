import type { SearchedLabel } from './store.js';

/**
 * What of each label lists and search show, as a condition on `n`: no copies and retellings, no documents only cited, and of
 * what is shared only what some document itself names. Held before the first so many are taken, not after.
 */
export const LISTED: Readonly<Record<SearchedLabel, string>> = {
  Document: 'n.held AND NOT n.variant',
  Measure: 'NOT n.variant',
  Agency: `(EXISTS { MATCH (n)<-[:ASSIGNED_TO]-(k:Measure) WHERE NOT k.variant }
  OR EXISTS { MATCH (n)<-[:ISSUED_BY]-(d:Document) WHERE NOT d.variant })`,
  FinancialProduct: 'EXISTS { MATCH (n)<-[:USES_PRODUCT]-(k:Measure) WHERE NOT k.variant }',
  Indicator: 'EXISTS { MATCH (d:Document {id: n.documentId}) WHERE NOT d.variant }',
};

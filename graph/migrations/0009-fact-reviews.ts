import type { SchemaChange } from '../schema-change.js';

/** What people corrected, found by the document that it is read with and by the measure that it changed. */
export const factReviews: SchemaChange = {
  unique: ['FactReview'],
  indexes: [
    { label: 'FactReview', property: 'documentId' },
    { label: 'FactReview', property: 'measureId' },
  ],
  searched: [],
};

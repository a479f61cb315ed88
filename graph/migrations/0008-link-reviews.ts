import type { SchemaChange } from '../schema-change.js';

/** What people said of links: found by either document, by the link it stands at, and by the one it was made of. */
export const linkReviews: SchemaChange = {
  unique: ['LinkReview'],
  indexes: [
    { label: 'LinkReview', property: 'fromDocumentId' },
    { label: 'LinkReview', property: 'toDocumentId' },
    { label: 'LinkReview', property: 'link' },
    { label: 'LinkReview', property: 'made' },
  ],
  searched: [],
};

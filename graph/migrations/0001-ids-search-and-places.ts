import { NODE_LABELS, type SchemaChange } from '../schema-change.js';
import { SEARCHED_LABELS } from '../store.js';

/** Every node is found by id; what belongs to a document, by the document; full text over what can be searched. */
export const idsSearchAndPlaces: SchemaChange = {
  unique: NODE_LABELS,
  indexes: [
    { label: 'Document', property: 'sha256' },
    ...(
      [
        'SourceText',
        'Section',
        'Measure',
        'Action',
        'Target',
        'Indicator',
        'Rating',
        'Finding',
        'TextDifference',
      ] as const
    ).map((label) => ({ label, property: 'documentId' })),
  ],
  searched: SEARCHED_LABELS,
};

import type { SchemaChange } from '../schema-change.js';

/** What became of each measure of a document that was replaced, found by that document. */
export const successions: SchemaChange = {
  unique: ['MeasureChange'],
  indexes: [{ label: 'MeasureChange', property: 'documentId' }],
  searched: [],
};

import type { SchemaChange } from '../schema-change.js';

/** Parks and weights are found by id, parks also by their scheme, which makes their relations anew. */
export const parks: SchemaChange = {
  unique: ['Park', 'SchemeWeights'],
  indexes: [{ label: 'Park', property: 'schemeId' }],
  searched: [],
};

import type { SchemaChange } from '../schema-change.js';

/** Parks' own reports are found by id, and by their park. */
export const reports: SchemaChange = {
  unique: ['Report'],
  indexes: [{ label: 'Report', property: 'parkId' }],
  searched: [],
};

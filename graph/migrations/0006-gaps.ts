import type { SchemaChange } from '../schema-change.js';

/** What is missing, worst first; found by what was looked at when it was told, by its document and by its park. */
export const gaps: SchemaChange = {
  unique: ['Gap'],
  indexes: (['about', 'documentId', 'parkId', 'sort'] as const).map((property) => ({ label: 'Gap', property })),
  searched: [],
};

import type { SchemaChange } from '../schema-change.js';

/** Lists of everything are read in the order of their sort keys, a page at a time, from where the last page ended. */
export const orderedLists: SchemaChange = {
  unique: [],
  indexes: (['Document', 'Measure', 'Target', 'Finding', 'Agency', 'FinancialProduct', 'Park'] as const).map(
    (label) => ({
      label,
      property: 'sort',
    }),
  ),
  searched: [],
};

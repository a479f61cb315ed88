import type { SchemaChange } from '../schema-change.js';

/** Bodies and products are found by any of their names: one look-up, however many documents print them. */
export const names: SchemaChange = {
  unique: ['AgencyName', 'ProductName'],
  indexes: [
    { label: 'AgencyName', property: 'name' },
    { label: 'ProductName', property: 'name' },
  ],
  searched: [],
};

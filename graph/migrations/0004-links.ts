import type { SchemaChange } from '../schema-change.js';

/** Concepts, and the key words by which documents find those they are compared with. */
export const links: SchemaChange = { unique: ['Concept', 'KeyWord'], indexes: [], searched: [] };

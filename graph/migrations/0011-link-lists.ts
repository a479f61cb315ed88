import type { SchemaChange } from '../schema-change.js';

/** Links of both kinds are read as lists, the most certain or the last judged first, a page at a time. */
export const linkLists: SchemaChange = {
  unique: [],
  indexes: [],
  relations: (['COUNTERPART_OF', 'SUPPORTS'] as const).flatMap((type) =>
    (['sort', 'reviewAt'] as const).map((property) => ({ type, property })),
  ),
  searched: [],
};

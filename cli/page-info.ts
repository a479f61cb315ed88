import { z } from 'zod';

/** Where a page that the API gave ends, and whether there is more behind it. */
export const pageInfoSchema = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

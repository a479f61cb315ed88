import { z } from 'zod';
import { withdrawnSchema } from './withdrawn.js';

/**
 * What people corrected in the reading of a text: records kept beside it as they were said, from which every reading of it is
 * corrected anew. All offsets are UTF-16 code units into the text, end exclusive.
 */
export const FACT_CHANGES = ['REMOVE', 'ADD', 'REPLACE'] as const;
export type FactChange = (typeof FACT_CHANGES)[number];

export const FACT_KINDS = ['ASSIGNMENT', 'PRODUCT', 'TITLE', 'BOUNDS'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

const offset = z.int().nonnegative();

/** A place as it is found again when the text around it has moved, after the W3C's TextQuoteSelector. */
const placeSchema = z.object({
  start: offset,
  end: offset,
  /** Exactly what stood there. */
  quote: z.string().min(1),
  /** Up to 32 characters before and after. */
  prefix: z.string(),
  suffix: z.string(),
});
export type QuotedPlace = z.infer<typeof placeSchema>;

export const factReviewSchema = z.object({
  /** `cor:SLUG/1` */
  id: z.string().startsWith('cor:'),
  slug: z.string().min(1),
  /** The measure as it was read then, by whose words it is found when numbers have moved. */
  measure: z.object({ id: z.string(), title: z.string(), quote: z.string() }),
  change: z.enum(FACT_CHANGES),
  fact: z.enum(FACT_KINDS),
  /** What stands at the place, as it reads. */
  asPrinted: z.string(),
  place: placeSchema,
  /** Full canonical names; null where they do not go with the change. */
  agency: z.string().nullable(),
  agencyId: z.string().nullable(),
  role: z.enum(['LEAD', 'SUPPORT', 'RESPONSIBLE']).nullable(),
  product: z.string().nullable(),
  note: z.string().nullable(),
  by: z.string(),
  at: z.iso.datetime(),
  withdrawn: withdrawnSchema.optional(),
});
export type FactReview = z.infer<typeof factReviewSchema>;

/** All corrections of one document, in the order in which they were made. */
export const documentReviewsSchema = z.object({ slug: z.string().min(1), reviews: z.array(factReviewSchema) });
export type DocumentReviews = z.infer<typeof documentReviewsSchema>;

/** A correction in the graph; the record holds what was said, word for word. It outlives the document's own nodes. */
export interface FactReviewRow {
  readonly id: string;
  readonly documentId: string;
  /** The measure that it was applied to; null where it has no place in this reading. */
  readonly measureId: string | null;
  readonly sort: string;
  readonly record: string;
}

/** By whom, when and why a fact was given, where people gave it. */
export interface Reviewed {
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

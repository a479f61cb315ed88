import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { MappingRelation } from './link-batch.js';
import { isPrintable } from './printable.js';
import { withdrawnSchema } from './withdrawn.js';

/**
 * What people say of links: records that are kept as they were said, with the words of both sides, by which a link is found
 * again in another reading of its documents. Links of the graph are drawn from them whenever one of the documents is read.
 */
export const MAPPING_RELATIONS = [
  'EQUIVALENT',
  'NARROWER',
  'BROADER',
  'OVERLAPS',
] as const satisfies readonly MappingRelation[];
export const REVIEW_STATUSES = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** Characters of a note: a paragraph or two. */
export const LONGEST_NOTE = 2_000;

const printable = (longest: number) => z.string().max(longest).refine(isPrintable, 'has control characters');
/** Who judges: a name that a terminal prints in a line. */
export const reviewerSchema = printable(200).min(1);
const note = printable(LONGEST_NOTE).nullable();
/** A moment in the one form in which moments are compared: 2025-06-30T08:00:00.000Z. */
export const momentSchema = z.iso.datetime().transform((at) => new Date(at).toISOString());

/** One side of a link, as it was when somebody judged of it. */
const sideSchema = z.object({
  /** `mea:SLUG/2.1`, or `ind:SLUG/4` on the side of a dimension. */
  id: z.string().regex(/^(?:mea|ind):./u),
  documentId: z.string().startsWith('doc:'),
  /** Number or code, and heading, for people. */
  number: z.string(),
  title: z.string(),
  /** Its words without the number. */
  quote: z.string().min(1),
  /** Place in the document's text, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type ReviewedSide = z.infer<typeof sideSchema>;

export const linkReviewSchema = z.object({
  /** `rev:HASH` of both sides' ids and words. */
  id: z.string().startsWith('rev:'),
  /** The lower measure. */
  from: sideSchema,
  /** The higher measure, or a dimension. */
  to: sideSchema,
  status: z.enum(REVIEW_STATUSES),
  /** As a reviewer set it; null where it is left to the machine, and of links to dimensions. */
  relation: z.enum(MAPPING_RELATIONS).nullable(),
  note,
  by: reviewerSchema,
  at: momentSchema,
  /** Who proposed the link by hand, and why; null for what the machine found. */
  proposal: z.object({ by: reviewerSchema, at: momentSchema, note }).nullable(),
  withdrawn: withdrawnSchema.optional(),
});
export type LinkReview = z.infer<typeof linkReviewSchema>;

/** The id of what is said of a link between these two, in these words. */
export function reviewId(from: Pick<ReviewedSide, 'id' | 'quote'>, to: Pick<ReviewedSide, 'id' | 'quote'>): string {
  const words = JSON.stringify([from.id, from.quote, to.id, to.quote]);
  return `rev:${createHash('sha256').update(words, 'utf8').digest('hex').slice(0, 32)}`;
}

export const isIndicator = ({ id }: Pick<ReviewedSide, 'id'>): boolean => id.startsWith('ind:');

/** The id of the link between two ends: `cou:CITY/2.1>PLAN/3.2`, `sup:CITY/2.1>SCHEME/4`. */
export const linkBetween = (from: string, to: string): string =>
  `${to.startsWith('ind:') ? 'sup' : 'cou'}:${from.slice('mea:'.length)}>${to.slice('mea:'.length)}`;

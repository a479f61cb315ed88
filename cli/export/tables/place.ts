import { z } from 'zod';
import type { Cell } from './sheet.js';

/** What is asked of a place, and how it is answered. */
export const SPAN = 'span { document { slug } start end quote verified permalink }';
export const spanSchema = z.object({
  document: z.object({ slug: z.string() }),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  verified: z.boolean(),
  permalink: z.string().nullable(),
});
export type AskedSpan = z.infer<typeof spanSchema>;

/** The columns in which each row quotes. */
export const PLACE_HEAD = ['start', 'end', 'quotation', 'verified', 'permalink'] as const;

export const placeCells = (span: AskedSpan, base: string): readonly Cell[] => [
  ...[span.start, span.end, span.quote, span.verified],
  linkTo(span, base),
];

/** Nothing of a place in a report, which has no link. */
export const linkTo = ({ permalink }: AskedSpan, base: string): string | null =>
  permalink === null ? null : base + permalink.slice(1);

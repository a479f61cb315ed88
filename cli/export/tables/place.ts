import { z } from 'zod';
import { placePath } from '../../../schema/permalink.js';
import type { Cell } from './sheet.js';

/** What is asked of a place, and how it is answered. */
export const SPAN = 'span { document { slug } start end quote verified }';
export const spanSchema = z.object({
  document: z.object({ slug: z.string() }),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  verified: z.boolean(),
});
export type AskedSpan = z.infer<typeof spanSchema>;

/** The columns in which each row quotes. */
export const PLACE_HEAD = ['start', 'end', 'quotation', 'verified', 'permalink'] as const;

export const placeCells = (span: AskedSpan, base: string): readonly Cell[] => [
  ...[span.start, span.end, span.quote, span.verified],
  linkTo(span, base),
];

export const linkTo = (span: AskedSpan, base: string): string =>
  `${base}${placePath(span.document.slug, span, span.quote).slice(1)}`;

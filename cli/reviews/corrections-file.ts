import { z } from 'zod';
import { factReviewSchema, type DocumentReviews, type FactReview } from '../../schema/fact-review.js';
import { LONGEST_NOTE, momentSchema, reviewerSchema } from '../../schema/link-review.js';
import { isPrintable } from '../../schema/printable.js';

/**
 * Corrections of readings as a file. OSCAL maps provisions to provisions and has no place for them, so they are a file of their own
 * kind, with the records as they are kept.
 */
export const KIND = 'urn:cetu:corrections:1';

const correctionSchema = factReviewSchema
  .omit({ withdrawn: true })
  .extend({
    id: z.string().regex(/^cor:.+\/\d{1,9}$/u),
    note: z.string().max(LONGEST_NOTE).refine(isPrintable, 'has control characters').nullable(),
    by: reviewerSchema,
    at: momentSchema,
  })
  .superRefine((review, context) => {
    for (const [field, why] of Object.entries(wrongWith(review))) {
      if (why !== null) context.addIssue({ code: 'custom', path: [field], message: why });
    }
  });

/** What does not go together in a correction, by field. */
function wrongWith(review: FactReview): Readonly<Record<string, string | null>> {
  const { fact, change, agency, agencyId, product, role, place, slug, id } = review;
  const ofMeasure = fact === 'TITLE' || fact === 'BOUNDS';
  const isBody = fact === 'ASSIGNMENT';
  return {
    id: id.startsWith(`cor:${slug}/`) ? null : `is no correction of ${slug}`,
    change: ofMeasure && change !== 'REPLACE' ? `${fact} is always there: it takes REPLACE` : null,
    agency: (agency !== null) === isBody ? null : `${isBody ? 'is missing from' : 'does not go with'} ${fact}`,
    agencyId: (agencyId !== null) === isBody ? null : `${isBody ? 'is missing from' : 'does not go with'} ${fact}`,
    role: wrongRole(isBody && change !== 'REMOVE', role !== null),
    product: (product !== null) === (fact === 'PRODUCT') ? null : `does not agree with ${fact}`,
    place: place.end > place.start ? null : 'ends before it begins',
  };
}

const wrongRole = (needed: boolean, given: boolean): string | null =>
  needed === given ? null : needed ? 'is missing' : 'does not go with this change';

const fileSchema = z.object({
  kind: z.literal(KIND),
  documents: z.array(
    z
      .object({ slug: z.string().min(1), reviews: z.array(correctionSchema) })
      .refine(({ slug, reviews }) => reviews.every((one) => one.slug === slug), 'has a correction of another document'),
  ),
});

/** Corrections that a file holds, or where it is broken and how. */
export type ReadCorrections =
  { readonly documents: readonly DocumentReviews[] } | { readonly place: string; readonly why: string };

/** True for a file that says it holds corrections. */
export const holdsCorrections = (json: unknown): boolean => z.object({ kind: z.literal(KIND) }).safeParse(json).success;

/** Reads corrections from a file that Cetu wrote. One that is broken is one too many. */
export function readCorrections(json: unknown): ReadCorrections {
  const file = fileSchema.safeParse(json);
  if (file.success) return { documents: file.data.documents };
  const [issue] = file.error.issues;
  return { place: issue?.path.join('.') ?? '', why: issue?.message ?? 'cannot be read' };
}

export const correctionsFile = (documents: readonly DocumentReviews[]): string =>
  `${JSON.stringify({ kind: KIND, documents }, null, 2)}\n`;

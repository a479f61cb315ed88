import type { FactReviewInput } from '../../graph/facts/change.js';
import { findMeasure } from '../../ingest/correct/find-measure.js';
import { findPlace, quotedPlace } from '../../ingest/correct/find-place.js';
import { printedAt } from '../../ingest/read/printed.js';
import { resolveAgency } from '../../ingest/resolve/agency.js';
import { documentRegions } from '../../ingest/resolve/document-regions.js';
import { overlap } from '../../ingest/stretch.js';
import type { Bounds } from '../../ingest/structure/bounded.js';
import type { FactReview } from '../../schema/fact-review.js';
import type { AssignmentRole } from '../../schema/model.js';
import type { FactTarget } from './fact-target.js';

/** Who corrects, and when. */
export interface By {
  readonly by: string;
  readonly at: string;
}

/** A correction before it has a number. */
export type Unnumbered = Omit<FactReview, 'id'>;

/** A correction as it is kept: with the measure as the machine reads it, by whose words it is found again. */
export function recordOf(
  { change, fact, note }: Pick<FactReviewInput, 'change' | 'fact' | 'note'>,
  { document, now, measure }: FactTarget,
  said: { readonly place: Bounds; readonly name: string | null; readonly role: AssignmentRole | null },
  { by, at }: By,
): Unnumbered {
  const { text } = document.source;
  const { place, name, role } = said;
  const { id, title, span } = now.raw.measures.find((one) => one.id === measure.id) ?? measure;
  return {
    slug: document.row.slug,
    measure: { id, title, quote: span.quote },
    ...{ change, fact, asPrinted: printedAt(text, place) },
    place: quotedPlace(text, place),
    ...(fact === 'ASSIGNMENT' && name !== null
      ? { agency: name, agencyId: resolveAgency(name, documentRegions(now.raw, text)).id }
      : { agency: null, agencyId: null }),
    role,
    product: fact === 'PRODUCT' ? name : null,
    note: note?.trim() === '' ? null : note,
    ...{ by, at },
  };
}

/** New corrections, each under a number that none had before, withdrawn or not. */
export function numbered(before: readonly FactReview[], now: readonly Unnumbered[]): readonly FactReview[] {
  const last = before.reduce((most, { id }) => Math.max(most, Number(id.slice(id.lastIndexOf('/') + 1))), 0);
  return now.map((review, at) => ({ id: `cor:${review.slug}/${String(last + 1 + at)}`, ...review }));
}

/**
 * What was corrected before, without what a later correction takes the place of: one of the same title or bounds, of the same
 * place, or of the same body or product where both say that it is there.
 */
export function without(
  { reviews, now: { raw }, measure, document }: FactTarget,
  { change, fact }: Pick<FactReviewInput, 'change' | 'fact'>,
  place: Bounds | null,
  name: string | null,
): readonly FactReview[] {
  const { text } = document.source;
  const whole = { start: 0, end: text.length };
  const replaced = (earlier: FactReview): boolean => {
    if (earlier.fact !== fact || findMeasure(raw.measures, earlier)?.id !== measure.id) return false;
    if (fact === 'TITLE' || fact === 'BOUNDS') return true;
    const stood = findPlace(text, earlier.place, whole);
    if (place !== null && stood !== null && overlap(stood, place)) return true;
    const named = earlier.agency ?? earlier.product;
    return change !== 'REMOVE' && earlier.change !== 'REMOVE' && named === name;
  };
  return reviews.filter((earlier) => !replaced(earlier));
}

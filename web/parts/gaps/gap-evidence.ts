import { cellAddress } from '../addresses.js';
import type { ShownGap } from './shown-gap.js';

/** Levels by rank, as schema/government-rank.ts has them. */
const RANK = { NATIONAL: 0, PROVINCIAL: 1, INTERREGIONAL: 1, MUNICIPAL: 2, COUNTY: 3 } as const;

/** Where it is told what came nearest to a counterpart that was not found, and why it was not enough; null of other gaps. */
export function evidenceOf({ kind, subject, document }: ShownGap): string | null {
  if (kind !== 'MEASURE_WITHOUT_COUNTERPART' || subject.__typename !== 'Measure' || document === null) return null;
  const [higher, lower] = [subject.document.level, document.level];
  // The matrix has what ranks lower without being asked for it.
  const isListed = higher !== null && lower !== null && RANK[lower] > RANK[higher];
  return cellAddress({ baseline: subject.span.document.slug, measure: subject.id, slug: document.slug, isListed });
}

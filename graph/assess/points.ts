import type { EvidenceVerdict } from '../../schema/park.js';
import type { Evidence } from './scheme.js';

export const FULL_MARKS = 100;

const POINTS: Readonly<Record<EvidenceVerdict, number | null>> = {
  MET: FULL_MARKS,
  PARTLY_MET: FULL_MARKS / 2,
  UNMET: 0,
  UNKNOWN: null,
};

/** Points of a criterion, 0..100; null while nothing is known of it, which is neither met nor unmet. A score wins over a verdict. */
export function pointsOf(evidence: Evidence | undefined): number | null {
  if (evidence?.status !== 'CONFIRMED') return null;
  return evidence.score ?? POINTS[evidence.verdict];
}

import type { EvidenceStatus, EvidenceVerdict } from '../../schema/park.js';

interface Said {
  readonly verdict: EvidenceVerdict;
  readonly score: number | null;
  readonly status: EvidenceStatus;
}

const isDecided = ({ verdict, score }: Said): boolean => score !== null || verdict !== 'UNKNOWN';

/**
 * Of all that is said of one criterion, in the order in which people said or confirmed it, the one that counts: the last that is
 * confirmed, one that decides something before one that leaves it open. Undefined where nothing is confirmed.
 */
export function counting<S extends Said>(said: readonly S[]): S | undefined {
  const confirmed = said.filter(({ status }) => status === 'CONFIRMED');
  return confirmed.filter(isDecided).at(-1) ?? confirmed.at(-1);
}

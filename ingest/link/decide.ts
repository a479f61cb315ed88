import type { Candidate } from './likeness.js';
import type { LinkParameters } from './parameters.js';

/** A candidate with the verdict on it. */
export interface Decision extends Candidate {
  readonly stands: boolean;
  /** What its own row and its own column reach at best: what it had to come near to. */
  readonly bestOfFrom: number;
  readonly bestOfTo: number;
}

/** For each provision of the other document the best likeness that any candidate reaches with it. */
function bestOfColumns(rows: readonly (readonly Candidate[])[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { to, likeness } of rows.flat()) best.set(to, Math.max(best.get(to) ?? 0, likeness));
  return best;
}

/**
 * Which candidates are counterparts, over the whole of two documents: those alike enough in themselves, and near enough to
 * the best that either side has elsewhere. A weak second beside a strong first goes; so does one whose own partner is
 * another's much more. Symmetric: from A to B the same pairs stand as from B to A.
 */
export function decide(
  rows: readonly (readonly Candidate[])[],
  { least, ofBest }: LinkParameters,
): readonly (readonly Decision[])[] {
  const columns = bestOfColumns(rows);
  return rows.map((row) => {
    const bestOfFrom = row[0]?.likeness ?? 0;
    return row.map((candidate) => {
      const { to, likeness } = candidate;
      const bestOfTo = columns.get(to) ?? 0;
      const stands = likeness >= least && likeness >= ofBest * Math.sqrt(bestOfFrom * bestOfTo);
      return { ...candidate, stands, bestOfFrom, bestOfTo };
    });
  });
}

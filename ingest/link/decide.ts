import type { Candidate } from './likeness.js';
import type { LinkParameters } from './parameters.js';

/** A candidate with the verdict on it. */
export interface Decision extends Candidate {
  readonly stands: boolean;
  /** Which of this document's provisions is the other's nearest: itself, or the one it had to come near to. */
  readonly nearestOfTo: number;
  /** Fails, but would stand if what stands on either side were no counterpart. */
  readonly standsWithout: boolean;
}

interface Best {
  readonly from: number;
  readonly likeness: number;
}

/** For each provision of the other document the best likeness that any candidate reaches with it. */
function bestOfColumns(rows: readonly (readonly Candidate[])[]): ReadonlyMap<number, Best> {
  const best = new Map<number, Best>();
  rows.forEach((row, from) => {
    for (const { to, likeness } of row) if (likeness > (best.get(to)?.likeness ?? 0)) best.set(to, { from, likeness });
  });
  return best;
}

/**
 * Which candidates are counterparts, over the whole of two documents: those alike enough in themselves, and near enough to
 * the best that either side has elsewhere. A weak second beside a strong first goes; so does one whose own partner is
 * another's much more. Symmetric: from A to B the same pairs stand as from B to A.
 */
export function decide(
  rows: readonly (readonly Candidate[])[],
  parameters: LinkParameters,
): readonly (readonly Decision[])[] {
  const judged = standing(rows, parameters);
  const left = judged.map((row) => row.filter(({ stands }) => !stands));
  const seconds = standing(left, parameters).map(
    (row) => new Set(row.flatMap(({ to, stands }) => (stands ? [to] : []))),
  );
  return judged.map((row, from) =>
    row.map((one) => ({ ...one, standsWithout: !one.stands && seconds[from]?.has(one.to) === true })),
  );
}

function standing(
  rows: readonly (readonly Candidate[])[],
  { least, ofBest }: LinkParameters,
): readonly (readonly Omit<Decision, 'standsWithout'>[])[] {
  const columns = bestOfColumns(rows);
  return rows.map((row, from) => {
    const bestOfFrom = row[0]?.likeness ?? 0;
    return row.map(({ to, likeness }) => {
      const best = columns.get(to) ?? { from, likeness };
      const stands = likeness >= least && likeness >= ofBest * Math.sqrt(bestOfFrom * best.likeness);
      return { to, likeness, stands, nearestOfTo: best.from };
    });
  });
}

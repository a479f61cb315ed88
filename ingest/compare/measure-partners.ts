import { ALIKE, indexOf, matchesOf } from './align.js';
import type { MeasureSide } from './measure-sides.js';

/** A measure of either version with the other version's; null where it has none. */
export interface MeasurePartners {
  readonly earlier: MeasureSide | null;
  readonly later: MeasureSide | null;
}

/**
 * Which measure of a later version is which of the earlier: the pairs most alike first, each measure once, wherever it
 * stands, for a revision moves measures about. In the order of the later version, what was dropped behind what stood before it.
 */
export function measurePartners(
  earlier: readonly MeasureSide[],
  later: readonly MeasureSide[],
): readonly MeasurePartners[] {
  const words = later.map((side) => side.words);
  const index = indexOf(words);
  const candidates = earlier
    .flatMap((side, at) => matchesOf(side.words, words, index, ALIKE).map((match) => ({ at, ...match })))
    .sort((a, b) => b.similarity - a.similarity || a.at - b.at || a.other - b.other);
  const [partners, taken] = [new Map<number, number>(), new Set<number>()];
  for (const { at, other } of candidates) {
    if (partners.has(at) || taken.has(other)) continue;
    partners.set(at, other);
    taken.add(other);
  }
  return inOrder(earlier, later, partners);
}

function inOrder(
  earlier: readonly MeasureSide[],
  later: readonly MeasureSide[],
  partners: ReadonlyMap<number, number>,
): readonly MeasurePartners[] {
  const placed = later.map((side, at) => ({ place: at, rank: 0, earlier: null as MeasureSide | null, later: side }));
  const dropped: { place: number; rank: number; earlier: MeasureSide; later: null }[] = [];
  let place = -1;
  earlier.forEach((side, at) => {
    const partner = partners.get(at);
    if (partner === undefined) dropped.push({ place, rank: 1 + at, earlier: side, later: null });
    else {
      place = partner;
      const pair = placed[partner];
      if (pair !== undefined) pair.earlier = side;
    }
  });
  return [...placed, ...dropped].sort((a, b) => a.place - b.place || a.rank - b.rank);
}

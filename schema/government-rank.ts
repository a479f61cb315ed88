import type { GovernmentLevel } from './model.js';

/** Levels by rank, the highest first; what reaches over several provinces ranks with a province. */
const RANK: Readonly<Record<GovernmentLevel, number>> = {
  NATIONAL: 0,
  PROVINCIAL: 1,
  INTERREGIONAL: 1,
  MUNICIPAL: 2,
  COUNTY: 3,
};

export const LEVELS = Object.keys(RANK) as readonly GovernmentLevel[];

/** Below zero where the first ranks higher, 0 for peers; null where either has no known level. */
export const compareRank = (one: GovernmentLevel | null, other: GovernmentLevel | null): number | null =>
  one === null || other === null ? null : RANK[one] - RANK[other];

/** Links are stored between documents of different rank; others are compared when somebody asks. */
export const linksAreStored = (
  one: { readonly level: GovernmentLevel | null },
  other: { readonly level: GovernmentLevel | null },
): boolean => (compareRank(one.level, other.level) ?? 0) !== 0;

export const levelsBelow = (level: GovernmentLevel): readonly GovernmentLevel[] =>
  LEVELS.filter((other) => RANK[other] > RANK[level]);

export const levelsAbove = (level: GovernmentLevel): readonly GovernmentLevel[] =>
  LEVELS.filter((other) => RANK[other] < RANK[level]);

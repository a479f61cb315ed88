import { FULL_MARKS } from './points.js';

/** Points out of 100: of what is known alone, with the unknown as nothing, and with the unknown as full marks. */
export interface Score {
  readonly score: number;
  readonly scoreMin: number;
  readonly scoreMax: number;
}

/** A judged thing: its weight beside the others, and its points; null while unknown. */
export interface Judged {
  readonly weight: number;
  readonly points: number | null;
}

/** So many digits are kept: enough for any weight, few enough that 90 points are 90 and not 89.99999999999999. */
const round = (points: number): number => Math.round(points * 1e4) / 1e4;

export function scoreOf(judged: readonly Judged[]): Score {
  const whole = sum(judged.map(({ weight }) => weight));
  const known = judged.flatMap(({ weight, points }) => (points === null ? [] : [{ weight, points }]));
  const knownWeight = sum(known.map(({ weight }) => weight));
  const earned = sum(known.map(({ weight, points }) => weight * points));
  if (whole === 0) return { score: 0, scoreMin: 0, scoreMax: FULL_MARKS };
  return {
    score: round(knownWeight === 0 ? 0 : earned / knownWeight),
    scoreMin: round(earned / whole),
    scoreMax: round((earned + (whole - knownWeight) * FULL_MARKS) / whole),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

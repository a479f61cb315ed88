import type { WeightsRecord } from '../../schema/park.js';
import { dimensionsOf, type Dimension, type Indicator } from './scheme.js';

/** How much each indicator weighs: of a dimension its share of the whole, of a criterion its share of its dimension; each adds up to 1. */
export interface Shares {
  readonly of: ReadonlyMap<string, number>;
  /** True where nobody gave the dimensions weights, so that all weigh the same. */
  readonly assumed: boolean;
}

/**
 * The weights people set, where they hold for every one of a group (all dimensions, or all criteria of one); equal ones
 * elsewhere. A weight whose indicator reads otherwise by now is not taken over.
 */
export function sharesOf(indicators: readonly Indicator[], set: WeightsRecord | null): Shares {
  const dimensions = dimensionsOf(indicators);
  const weights = new Map((set?.weights ?? []).map((one) => [`${one.code}\n${one.text}`, one.weight]));
  const weightOf = ({ code, text }: Indicator): number | undefined => weights.get(`${code}\n${text}`);
  const top = dimensions.map(({ indicator }) => indicator);
  const whole = shared(top, weightOf);
  const of = new Map(whole ?? equal(top));
  for (const { criteria } of dimensions.filter(hasCriteria)) {
    for (const [id, share] of shared(criteria, weightOf) ?? equal(criteria)) of.set(id, share);
  }
  return { of, assumed: whole === null };
}

const hasCriteria = ({ indicator, criteria }: Dimension): boolean => criteria[0]?.id !== indicator.id;

function shared(
  group: readonly Indicator[],
  weightOf: (indicator: Indicator) => number | undefined,
): readonly (readonly [string, number])[] | null {
  const weights = group.map(weightOf);
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  if (weights.includes(undefined) || sum <= 0) return null;
  return group.map(({ id }, index) => [id, (weights[index] ?? 0) / sum]);
}

const equal = (group: readonly Indicator[]): readonly (readonly [string, number])[] =>
  group.map(({ id }) => [id, 1 / group.length]);

/** A criterion's share of the whole. */
export function shareOfWhole({ of }: Shares, { indicator }: Dimension, criterion: Indicator): number {
  const dimension = of.get(indicator.id) ?? 0;
  return criterion.id === indicator.id ? dimension : dimension * (of.get(criterion.id) ?? 0);
}

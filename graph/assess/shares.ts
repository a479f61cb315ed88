import type { WeightsRecord } from '../../schema/park.js';
import { dimensionsOf, type Dimension, type Indicator } from './scheme.js';

/** How much each indicator weighs: of a dimension its share of the whole, of a criterion its share of its dimension; each adds up to 1. */
export interface Shares {
  readonly of: ReadonlyMap<string, number>;
  /** True where several in one group weigh the same because nobody gave that group weights. */
  readonly assumed: boolean;
  /** True where any weight that people set is in use. */
  readonly set: boolean;
}

/**
 * The weights people set, where they hold for every one of a group (all dimensions, or all criteria of one); equal ones
 * elsewhere. A weight whose indicator reads otherwise by now is not taken over.
 */
export function sharesOf(indicators: readonly Indicator[], set: WeightsRecord | null): Shares {
  const weights = new Map((set?.weights ?? []).map((one) => [`${one.code}\n${one.text}`, one.weight]));
  const weightOf = ({ code, text }: Indicator): number | undefined => weights.get(`${code}\n${text}`);
  const groups = groupsOf(indicators).map((group) => ({ group, given: shared(group, weightOf) }));
  return {
    of: new Map(groups.flatMap(({ group, given }) => given ?? equal(group))),
    // One alone is the whole of its group, whatever it weighs.
    assumed: groups.some(({ group, given }) => given === null && group.length > 1),
    set: groups.some(({ given }) => given !== null),
  };
}

/** What is weighed together: all dimensions, and all criteria of each; a dimension without criteria has no group of its own. */
export function groupsOf(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const dimensions = dimensionsOf(indicators);
  return [
    dimensions.map(({ indicator }) => indicator),
    ...dimensions.filter(hasCriteria).map(({ criteria }) => criteria),
  ];
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

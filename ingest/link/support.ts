import { widerThan } from './concept-scheme.js';
import type { Features } from './features.js';
import type { IndicatorProfile } from './indicator-profile.js';

/** What is fitted of the links between measures and a scheme's dimensions. */
export interface SupportParameters {
  /** Occurrences at which a concept has half its weight in a measure. */
  readonly saturation: number;
  /** What standing in the heading adds to a concept's weight, which is below 1. */
  readonly heading: number;
  /** Occurrences at which a concept is half what an indicator is about; a passing mention (购房补助) asks for little. */
  readonly centre: number;
  /** Occurrences that standing in the indicator's name is worth. */
  readonly name: number;
  /** What is left of a concept's weight with each step up to the one the indicator names. */
  readonly perStep: number;
  /** Share of a measure's content that a dimension must account for. */
  readonly least: number;
  /** The same as a share of what the measure's best dimension accounts for. */
  readonly ofBest: number;
}

export const SUPPORT_PARAMETERS: SupportParameters = {
  saturation: 1.5,
  heading: 1,
  centre: 3,
  name: 3,
  perStep: 0.8,
  least: 0.24,
  ofBest: 0.5,
};

/** One concept of a measure that an indicator asks for, itself or in a wider one. */
export interface Support {
  readonly concept: string;
  /** The indicator's own: 科创票据 supports what asks for 直接融资. */
  readonly named: string;
  readonly weight: number;
}

/** What a measure is about: its concepts and their shares, which sum to 1. */
export function contentOf(features: Features, { saturation, heading }: SupportParameters): ReadonlyMap<string, number> {
  const weights = [...features.values()]
    .filter(({ kind, implied }) => kind === 'CONCEPT' && !implied)
    .map((concept) => {
      const weight = concept.count / (concept.count + saturation) + heading * Math.min(1, concept.heading);
      return [concept.name, weight] as const;
    });
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return new Map(weights.map(([name, weight]) => [name, weight / sum]));
}

/** How much an indicator is about a concept: 0..1. */
export function centrality(
  concept: string,
  { concepts }: IndicatorProfile,
  { centre, name }: SupportParameters,
): number {
  const named = concepts.get(concept);
  const count = named === undefined ? 0 : named.count + (named.inName ? name : 0);
  return count / (count + centre);
}

/**
 * What of a measure's content an indicator accounts for: a concept counts if the indicator names it or a wider one. Their
 * sum is at most 1, and not the same the other way: a measure on 科创票据 supports 直接融资, whatever else 直接融资 takes.
 * `part` is what of a concept is the indicator's to ask for, 0..1.
 */
export function supportsOf(
  content: ReadonlyMap<string, number>,
  indicator: IndicatorProfile,
  parameters: SupportParameters,
  part: (concept: string) => number,
): readonly Support[] {
  return [...content].flatMap(([concept, share]) => {
    const best = [concept, ...widerThan(concept)]
      .map((named, step): Support => {
        const weight = share * centrality(named, indicator, parameters) * parameters.perStep ** step * part(named);
        return { concept, named, weight };
      })
      .reduce((one, other) => (other.weight > one.weight ? other : one));
    return best.weight > 0 ? [best] : [];
  });
}

export const total = (supports: readonly Support[]): number => supports.reduce((sum, { weight }) => sum + weight, 0);

import type { Feature, FeatureKind, Features } from './features.js';
import type { Frequencies, Linkable } from './linkable.js';
import type { LinkParameters } from './parameters.js';

/** What one feature weighs in one provision, and how much of that it has from standing in the heading. */
export interface Weight {
  readonly all: number;
  readonly heading: number;
}

/**
 * A provision's features with their weights, by key: scaled so that the product of two provisions, summed over what they
 * share, is their likeness, 0..1.
 */
export type Vector = ReadonlyMap<string, Weight>;

/** Above this length a heading is a sentence, and less of it is the subject. */
const LONGEST_HEADING = 30;

/** How few provisions of either document have a feature: 1 where hardly any does, 0 where all do. */
function distinctness(key: string, { distinctness: power }: LinkParameters, ...both: readonly Frequencies[]): number {
  return both.reduce((product, shares) => product * Math.max(0, 1 - (shares.get(key) ?? 0)), 1) ** power;
}

type Weigh = (key: string, feature: Feature, focus: number) => Weight;

/** The weight of a feature between two documents: it depends on the two and on the language at large, never on others. */
function weighing(one: Linkable, other: Linkable, parameters: LinkParameters): Weigh {
  const { saturation: k, heading: worth } = parameters;
  return (key, { count, heading, rarity }, focus) => {
    const background = rarity ** parameters.rarity;
    const inText = ((count * (k + 1)) / (count + k)) * distinctness(key, parameters, one.inTexts, other.inTexts);
    const rareHeading = heading > 0 ? distinctness(key, parameters, one.inHeadings, other.inHeadings) : 0;
    const inHeading = worth * focus * heading * rareHeading;
    return { all: background * (inText + inHeading), heading: background * inHeading };
  };
}

/** A provision's features as they weigh before their number is allowed for. */
function weighed({ provisions, features }: Linkable, at: number, weigh: Weigh): Vector {
  const { start = 0, end = 0 } = provisions[at]?.heading ?? {};
  const focus = Math.min(1, LONGEST_HEADING / Math.max(1, end - start));
  return new Map([...(features[at] ?? [])].map(([key, feature]) => [key, weigh(key, feature, focus)]));
}

/** Squares of a provision's lengths in each kind, damped: one concept must not be taken for a subject. */
function lengths(features: Features, weights: Vector, damping: number): ReadonlyMap<FeatureKind, number> {
  const squares = new Map<FeatureKind, number>();
  for (const [key, { kind }] of features) {
    squares.set(kind, (squares.get(kind) ?? damping ** 2) + (weights.get(key)?.all ?? 0) ** 2);
  }
  return squares;
}

/**
 * What each kind adds at most. Where a provision has few concepts, because the scheme does not know its field, words speak
 * for it instead.
 */
function sharesOf(
  squares: ReadonlyMap<FeatureKind, number>,
  { damping, shares }: LinkParameters,
): LinkParameters['shares'] {
  const unsaid = damping ** 2 / (squares.get('CONCEPT') ?? damping ** 2);
  return { ...shares, TERM: shares.TERM + unsaid * shares.CONCEPT };
}

/** The same for provisions of any length: each kind brought to its share. */
function scaled(features: Features, weights: Vector, parameters: LinkParameters): Vector {
  const squares = lengths(features, weights, parameters.damping);
  const shares = sharesOf(squares, parameters);
  const vector = new Map<string, Weight>();
  for (const [key, { kind }] of features) {
    const { all, heading } = weights.get(key) ?? { all: 0, heading: 0 };
    const scale = Math.sqrt(shares[kind] / (squares.get(kind) ?? 1));
    if (all > 0) vector.set(key, { all: all * scale, heading: heading * scale });
  }
  return vector;
}

/** The vectors of a document's provisions, for comparison with one other document. */
export function vectorsOf(one: Linkable, other: Linkable, parameters: LinkParameters): readonly Vector[] {
  const weigh = weighing(one, other, parameters);
  return one.features.map((features, at) => scaled(features, weighed(one, at, weigh), parameters));
}

import type { Feature, Features } from './features.js';
import type { Frequencies, Linkable } from './linkable.js';
import type { LinkParameters } from './parameters.js';
import { rarity } from './word-background.js';

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
  return (key, { kind, name, count, heading }, focus) => {
    const background = kind === 'TERM' ? rarity(name.toLowerCase()) ** parameters.rarity : 1;
    const inText = ((count * (k + 1)) / (count + k)) * distinctness(key, parameters, one.inTexts, other.inTexts);
    const rareHeading = heading > 0 ? distinctness(key, parameters, one.inHeadings, other.inHeadings) : 0;
    const inHeading = worth * focus * heading * rareHeading;
    return { all: background * (inText + inHeading), heading: background * inHeading };
  };
}

/** Length of a provision's features of each kind. */
function lengths(features: Features, weights: Vector): ReadonlyMap<string, number> {
  const squares = new Map<string, number>();
  for (const [key, { kind }] of features) {
    squares.set(kind, (squares.get(kind) ?? 0) + (weights.get(key)?.all ?? 0) ** 2);
  }
  return new Map([...squares].map(([kind, square]) => [kind, Math.sqrt(square)]));
}

function means(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [kind, length] of all.flatMap((each) => [...each])) sums.set(kind, (sums.get(kind) ?? 0) + length);
  return new Map([...sums].map(([kind, sum]) => [kind, sum / all.length]));
}

/** The vectors of a document's provisions, for comparison with one other document. */
export function vectorsOf(one: Linkable, other: Linkable, parameters: LinkParameters): readonly Vector[] {
  const weigh = weighing(one, other, parameters);
  const weighed = one.features.map((features, at): Vector => {
    const { start = 0, end = 0 } = one.provisions[at]?.heading ?? {};
    const focus = Math.min(1, LONGEST_HEADING / Math.max(1, end - start));
    return new Map([...features].map(([key, feature]) => [key, weigh(key, feature, focus)]));
  });
  const lengthsOf = one.features.map((features, at) => lengths(features, weighed[at] ?? new Map()));
  const mean = means(lengthsOf);
  return one.features.map((features, at) => {
    const scales = new Map(
      [...(lengthsOf[at] ?? [])].map(([kind, length]) => [
        kind,
        Math.hypot(length, parameters.damping * (mean.get(kind) ?? 0)),
      ]),
    );
    const scaled = [...features].flatMap(([key, { kind }]): [string, Weight][] => {
      const { all, heading } = weighed[at]?.get(key) ?? { all: 0, heading: 0 };
      if (all === 0) return [];
      const scale = Math.sqrt(parameters.shares[kind]) / (scales.get(kind) ?? 1);
      return [[key, { all: all * scale, heading: heading * scale }]];
    });
    return new Map(scaled);
  });
}

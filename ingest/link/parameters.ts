import type { FeatureKind } from './features.js';

/**
 * All that was fitted, by leaving one gold out at a time (`npm run score:links:fit`): round numbers from the middle of a flat
 * optimum. Nothing here knows a word.
 */
export interface LinkParameters {
  /** What each kind of feature adds to a likeness at most. */
  readonly shares: Readonly<Record<FeatureKind, number>>;
  /** Power of a word's rarity in the language at large: 0 would weigh all words alike. */
  readonly rarity: number;
  /** Power of the share of a document's provisions that lack a feature: what every provision has tells none apart. */
  readonly distinctness: number;
  /** Occurrences after which another one adds half as much: k of BM25. */
  readonly saturation: number;
  /** Occurrences that standing in the heading is worth. */
  readonly heading: number;
  /** Added to the length of what a provision has of a kind: a few words must not look like a whole subject. */
  readonly damping: number;
  /** A likeness below this is no counterpart; a likeness of this has a confidence of one half. */
  readonly least: number;
  /** Share of what the two measures reach at best with others (the geometric mean of both) that a counterpart needs. */
  readonly ofBest: number;
  /** Candidates looked at for one measure. */
  readonly most: number;
}

export const LINK_PARAMETERS: LinkParameters = {
  shares: { TERM: 0.5, CONCEPT: 0.45, PRODUCT: 0.03, SYSTEM: 0.02, TARGET: 0.02, CITATION: 0.02 },
  rarity: 0.25,
  distinctness: 0.5,
  saturation: 4,
  heading: 1.25,
  damping: 2.5,
  least: 0.15,
  ofBest: 0.8,
  most: 20,
};

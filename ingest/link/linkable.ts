import type { Extraction } from '../../schema/model.js';
import { featuresOf, type Features } from './features.js';
import type { Provision } from './provision.js';
import { provisionsOf } from './provisions-of.js';

/** In what share of a document's provisions a feature stands, by its key. */
export type Frequencies = ReadonlyMap<string, number>;

/** A document ready to be linked with any other: read once, it depends on its own text and the vocabulary alone. */
export interface Linkable {
  /** `doc:SLUG` */
  readonly id: string;
  readonly provisions: readonly Provision[];
  /** `features[i]` of `provisions[i]`. */
  readonly features: readonly Features[];
  readonly inTexts: Frequencies;
  readonly inHeadings: Frequencies;
}

function frequencies(features: readonly Features[], counts: 'count' | 'heading'): Frequencies {
  const shares = new Map<string, number>();
  for (const [key, feature] of features.flatMap((each) => [...each])) {
    if (feature[counts] > 0) shares.set(key, (shares.get(key) ?? 0) + 1 / features.length);
  }
  return shares;
}

/** Any provisions that belong together, ready to be compared with others. */
export function linkableOf(id: string, provisions: readonly Provision[]): Linkable {
  const features = provisions.map(featuresOf);
  const [inTexts, inHeadings] = [frequencies(features, 'count'), frequencies(features, 'heading')];
  return { id, provisions, features, inTexts, inHeadings };
}

/** An extraction is asked for its concepts, its words and its links. */
const remembered = new WeakMap<Extraction, Linkable>();

export function linkable(extraction: Extraction, slug: string): Linkable {
  const before = remembered.get(extraction);
  if (before?.id === `doc:${slug}`) return before;
  const now = linkableOf(`doc:${slug}`, provisionsOf(extraction, slug));
  remembered.set(extraction, now);
  return now;
}

import { firstIndexAt } from '../read/index-at.js';
import { citationKey } from '../batch/citation-keys.js';
import { widerThan } from './concept-scheme.js';
import { conceptsIn } from './concepts-in.js';
import type { Provision } from './provision.js';
import { overlap, type Stretch } from '../stretch.js';
import { widerProducts } from './wider-products.js';
import { rarity } from './word-background.js';
import { wordsIn } from './words-in.js';

/** What a reader would point at to say that two provisions are alike. */
export const FEATURE_KINDS = ['TERM', 'CONCEPT', 'PRODUCT', 'SYSTEM', 'TARGET', 'CITATION'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** A word, concept, product, line of work, promised figure or cited document of one provision. */
export interface Feature {
  readonly kind: FeatureKind;
  readonly name: string;
  /** How often the provision has it; what is only implied (a wider concept) counts less. */
  readonly count: number;
  /** The same in its heading, once at most. */
  readonly heading: number;
  /** Its first place in the provision's view. */
  readonly place: Stretch;
  /** True where only something narrower is named. */
  readonly implied: boolean;
  /** How rare it is in the language at large, see word-background.ts; 1 of what is no word. Kept, for each comparison asks. */
  readonly rarity: number;
}

/** By `featureKey`. */
export type Features = ReadonlyMap<string, Feature>;

/** Latin words are one in either case: AI, ai. */
export const featureKey = (kind: FeatureKind, name: string): string => `${kind} ${name.toLowerCase()}`;

/** What a concept or product passes on to the next wider one: who names 科创票据 speaks of bonds too, but less. */
const WIDER = 0.5;

interface Named extends Stretch {
  readonly kind: FeatureKind;
  readonly name: string;
}

const wider: Readonly<Partial<Record<FeatureKind, (name: string) => readonly string[]>>> = {
  CONCEPT: widerThan,
  PRODUCT: widerProducts,
};

function noted(known: Feature | undefined, next: Feature): Feature {
  if (known === undefined) return next;
  return {
    ...known,
    count: known.count + next.count,
    heading: Math.max(known.heading, next.heading),
    implied: known.implied && next.implied,
    // A place that names it goes before one that only implies it.
    place: known.implied && !next.implied ? next.place : known.place,
  };
}

/** All places by name, with what they imply. */
function gathered(named: readonly Named[], heading: Stretch): Features {
  const found = new Map<string, Feature>();
  for (const { kind, name, start, end } of named) {
    const place = { start, end };
    [name, ...(wider[kind]?.(name) ?? [])].forEach((each, step) => {
      const [key, count] = [featureKey(kind, each), WIDER ** step];
      const inHeading = overlap(place, heading) ? count : 0;
      const known = found.get(key);
      const rare = known?.rarity ?? (kind === 'TERM' ? rarity(each.toLowerCase()) : 1);
      const next = { kind, name: each, count, heading: inHeading, place, implied: step > 0, rarity: rare };
      found.set(key, noted(known, next));
    });
  }
  return found;
}

/** Facts that were read before, at their places in the view; a body that is named elsewhere has none here. */
function facts({ view, products, actors, targets, citations }: Provision): readonly Named[] {
  const at = (kind: FeatureKind, name: string | null, span: Stretch): readonly Named[] => {
    const [start, end] = [firstIndexAt(view, span.start), firstIndexAt(view, span.end)];
    return name === null || start >= end ? [] : [{ kind, name, start, end }];
  };
  return [
    ...products.flatMap(({ name, span }) => at('PRODUCT', name, span)),
    ...actors.flatMap(({ system, span }) => at('SYSTEM', system, span)),
    ...targets.flatMap(({ metric, span }) => at('TARGET', metric, span)),
    ...citations.flatMap((citation) => at('CITATION', citationKey(citation), citation.span)),
  ];
}

/** What a provision is made of. Depends on its text and the vocabulary alone, so it is read once a text. */
export function featuresOf(provision: Provision): Features {
  const { view, heading, skipped } = provision;
  const tells = (place: Stretch): boolean => !skipped.some((stretch) => overlap(stretch, place));
  const words = wordsIn(view.text).map((word): Named => ({ ...word, kind: 'TERM' }));
  const concepts = conceptsIn(view.text).map((concept): Named => ({ ...concept, kind: 'CONCEPT' }));
  return gathered([...[...words, ...concepts].filter(tells), ...facts(provision)], heading);
}

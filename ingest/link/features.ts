import { financialProduct } from '../extract/products/financial-product.js';
import { firstIndexAt } from '../read/index-at.js';
import { widerThan } from './concept-scheme.js';
import { conceptsIn } from './concepts-in.js';
import type { Provision } from './provision.js';
import { overlap, type Stretch } from './stretch.js';
import { wordsIn } from './words-in.js';

/** What a reader would point at to say that two provisions are alike. */
export const FEATURE_KINDS = ['TERM', 'CONCEPT', 'PRODUCT', 'SYSTEM'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** A word, concept, product or line of work of one provision. */
export interface Feature {
  readonly name: string;
  /** How often the provision has it; what is only implied (a wider concept) counts less. */
  readonly count: number;
  /** The same in its heading, once at most. */
  readonly heading: number;
  /** Its first place in the provision's view. */
  readonly place: Stretch;
  /** True where only something narrower is named. */
  readonly implied: boolean;
}

export type Features = Readonly<Record<FeatureKind, ReadonlyMap<string, Feature>>>;

/** What a concept or product passes on to the next wider one: 科创票据 is a bond too, but speaks of it less. */
const WIDER = 0.5;

type Named = Stretch & { readonly name: string };

function gather(named: readonly Named[], heading: Stretch, widerOf: (name: string) => readonly string[]): Map<string, Feature> {
  const found = new Map<string, Feature>();
  for (const { name, start, end } of named) {
    const place = { start, end };
    const inHeading = overlap(place, heading);
    [name, ...widerOf(name)].forEach((wider, step) => {
      const share = WIDER ** step;
      const known = found.get(wider) ?? { name: wider, count: 0, heading: 0, place, implied: true };
      found.set(wider, {
        ...known,
        count: known.count + share,
        heading: Math.max(known.heading, inHeading ? share : 0),
        implied: known.implied && step > 0,
        // A place that names it goes before one that only implies it.
        place: known.implied && step === 0 ? place : known.place,
      });
    });
  }
  return found;
}

function widerProducts(name: string): readonly string[] {
  const { broader } = financialProduct(name);
  return broader === null ? [] : [broader, ...widerProducts(broader)];
}

const none = (): readonly string[] => [];

/** Read once a document: they depend on its text and the vocabulary alone. */
export function featuresOf({ view, heading, skipped, products, actors }: Provision): Features {
  const counts = ({ start, end }: Stretch): boolean => !skipped.some((stretch) => overlap(stretch, { start, end }));
  const placed = <T extends { readonly span: Stretch }>(facts: readonly T[], nameOf: (fact: T) => string | null): readonly Named[] =>
    facts.flatMap((fact) => {
      const name = nameOf(fact);
      const { start, end } = fact.span;
      return name === null ? [] : [{ name, start: firstIndexAt(view, start), end: firstIndexAt(view, end) }];
    });
  const words = wordsIn(view.text).filter(counts).map(({ word, ...place }) => ({ name: word.toLowerCase(), ...place }));
  const concepts = conceptsIn(view.text).filter(counts).map(({ concept, ...place }) => ({ name: concept, ...place }));
  return {
    TERM: gather(words, heading, none),
    CONCEPT: gather(concepts, heading, widerThan),
    PRODUCT: gather(placed(products, ({ name }) => name), heading, widerProducts),
    SYSTEM: gather(placed(actors, ({ system }) => system), heading, none),
  };
}

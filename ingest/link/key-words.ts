import type { Extraction } from '../../schema/model.js';
import { viewOf } from '../read/fold.js';
import type { Linkable } from './linkable.js';
import { rarity } from './word-background.js';
import { wordsIn } from './words-in.js';

/** Key words of one document. Two documents on one subject share 8 to 18 of them, two on others hardly more than 3. */
const MOST = 40;
/** Occurrences at which a word has half its weight in one place. */
const SATURATION = 4;
/** What standing in a heading adds. */
const HEADING = 0.5;

/** Weights of words in one place of a document. */
type Words = ReadonlyMap<string, number>;

/** The weightiest words over all places: what many of them speak of, and few other texts. */
function telling(places: readonly Words[]): readonly string[] {
  const weights = new Map<string, number>();
  for (const [word, weight] of places.flatMap((place) => [...place])) {
    weights.set(word, (weights.get(word) ?? 0) + weight * rarity(word));
  }
  return [...weights]
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word)
    .sort();
}

const saturated = (count: number): number => count / (count + SATURATION);

/**
 * Words by which documents find those they are compared with: the most telling of its measures, by the language at large and
 * not by other documents, so that adding a document changes nobody's.
 */
export const keyWords = ({ features }: Linkable): readonly string[] =>
  telling(
    features.map((each) => {
      const terms = [...each.values()].filter(({ kind }) => kind === 'TERM');
      return new Map(
        terms.map(({ name, count, heading }) => [name.toLowerCase(), saturated(count) + (heading > 0 ? HEADING : 0)]),
      );
    }),
  );

/** The same of what a scheme asks for. */
export const schemeWords = ({ indicators, source }: Extraction): readonly string[] =>
  telling(
    indicators
      .filter(({ parent }) => parent === null)
      .map(({ span }) => {
        const counts = new Map<string, number>();
        for (const { name } of wordsIn(viewOf(source.text, span.start, span.end).text)) {
          counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
        }
        return new Map([...counts].map(([word, count]) => [word, saturated(count)]));
      }),
  );

import type { FactReview } from '../../schema/fact-review.js';
import type { Measure } from '../../schema/model.js';

/**
 * The measure that a correction is of, in a reading of the text as it stands now: the one of the very same words, wherever its
 * number has moved (of several, the one that kept its number); else the one that kept number and title; else the only one of
 * that title.
 */
export function findMeasure(
  measures: readonly Measure[],
  { measure: { id, title, quote } }: Pick<FactReview, 'measure'>,
): Measure | null {
  const same = measures.filter(({ span }) => span.quote === quote);
  const alike = measures.filter((one) => title !== '' && one.title === title);
  const kept = (found: readonly Measure[]): Measure | undefined => found.find((one) => one.id === id);
  const only = alike.length === 1 ? alike[0] : undefined;
  return kept(same) ?? same[0] ?? kept(alike) ?? only ?? null;
}

import { searchTerms } from '../../../schema/fold-search.js';

/** Longer queries are a text, not words to look for; folding a megabyte would hold up everybody else. */
export const LONGEST_QUERY = 256;
/** Each word is looked for in each text that is looked at. */
export const MOST_TERMS = 32;

/** A query that cannot be answered: blank, or too long. The caller's mistake. */
export class SearchQueryError extends Error {
  override readonly name = 'SearchQueryError';
}

/**
 * The folded words of a query or of a text filter.
 * @param called what the reader calls it.
 * @throws SearchQueryError
 */
export function termsIn(text: string, called: string): readonly string[] {
  if (text.length > LONGEST_QUERY) {
    throw new SearchQueryError(`${called} is longer than ${String(LONGEST_QUERY)} characters`);
  }
  const terms = searchTerms(text);
  if (terms.length > MOST_TERMS) throw new SearchQueryError(`${called} has more than ${String(MOST_TERMS)} words`);
  return terms;
}

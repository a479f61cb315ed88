import { indicatorNamed } from '../../graph/parks/indicator-named.js';
import type { SchemeForm } from '../library/park-library.js';
import { EXIT, Problem } from '../problem.js';
import type { FiledStatement } from './read-park-file.js';

/**
 * Refuses statements whose criterion's words are not those of the criterion with their code: a spreadsheet turns 5.10 into
 * 5.1, and a list may be numbered anew, and the statement would land on another criterion without a word.
 */
export function refuseOtherCriteria(
  { indicators }: Pick<SchemeForm, 'indicators'>,
  statements: readonly FiledStatement[],
  file: string,
): void {
  const wrong = statements.flatMap(({ place, criterion, evidence: { indicator } }) => {
    const meant = indicatorNamed(indicators, indicator);
    // A code that the scheme does not have is told where the park is saved.
    if (criterion === null || meant === undefined || folded(criterion) === folded(meant.text)) return [];
    return [`${place}: ${meant.code} is “${meant.text}”, not “${criterion}”`];
  });
  if (wrong.length === 0) return;
  const wayOut = 'give each statement the code of its criterion, or leave the criterion empty';
  throw new Problem(EXIT.INPUT, `nothing was saved:\n  ${wrong.join('\n  ')}`, file, wayOut);
}

/** Without width, blanks, and the mark that keeps a spreadsheet from taking a text for a formula. */
const folded = (words: string): string => words.normalize('NFKC').replace(/\s+/gu, '').replace(/^'/u, '');

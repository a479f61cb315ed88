import { LISTED } from '../listed.js';
import type { SearchedLabel, Statement } from '../store.js';
import { SEARCHED_LABELS } from '../store.js';

/**
 * Search reads the label's nodes and keeps those that hold every term. The engine's own text index is not used: it ORs the
 * pairs of characters of a query and orders them by BM25, so its first `k` are no superset of the literal hits (市科技局: 8,042
 * of 20,000 random measures for 4 hits), it answers nothing for one character, and it costs more than it saves. Measured
 * on 300 characters a measure: reading takes 6 ms for 20,000 and 30 ms for 100,000 (the engine's size limit), the index
 * 25 ms for 100,000 besides 7.5 s of building, 540 MB of memory and five times the loading time.
 */
const STATEMENTS: Readonly<Record<SearchedLabel, Statement>> = Object.fromEntries(
  SEARCHED_LABELS.map((label) => [label, searchStatement(label)]),
) as Record<SearchedLabel, Statement>;

function searchStatement(label: SearchedLabel): Statement {
  // The first term apart: CONTAINS alone is four times as fast as inside all(…), which then only sees the few that are left.
  const text = `MATCH (n:${label}) WHERE n.folded CONTAINS $first AND all(term IN $rest WHERE n.folded CONTAINS term)
  AND ${LISTED[label]}
RETURN n.id AS id ORDER BY n.sort, n.id LIMIT $limit`;
  return { name: `search-${label}`, text };
}

export interface Search {
  readonly statement: Statement;
  readonly parameters: { readonly first: string; readonly rest: readonly string[]; readonly limit: number };
}

/** The longest term first: the rarest, as a rule. Undefined where there is nothing to look for. */
export function searchFor(label: SearchedLabel, terms: readonly string[], limit: number): Search | undefined {
  const [first, ...rest] = [...new Set(terms)].filter((term) => term !== '').sort((a, b) => b.length - a.length);
  return first === undefined ? undefined : { statement: STATEMENTS[label], parameters: { first, rest, limit } };
}

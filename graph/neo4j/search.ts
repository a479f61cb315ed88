import { LISTED } from '../listed.js';
import { SEARCHED_LABELS, type Parameters, type SearchedLabel, type Statement } from '../store.js';
import { searchIndex } from './schema.js';

/**
 * The `cjk` analyser cuts a run of Chinese characters into overlapping pairs, and every other run into whole words. So a
 * phrase of two or more Chinese characters in a row is found wherever it stands (科技局 in 市科技局), but one character alone
 * is not, and neither is part of a word (30 in 2030). The index is asked for the Chinese runs of the terms; what it proposes is
 * then held against every term literally.
 */
const CHINESE_RUN = /[\u4E00-\u9FFF]{2,}/gu;

const byIndex = statements(
  (label) => `CALL db.index.fulltext.queryNodes('${searchIndex(label)}', $query) YIELD node AS n
WITH n WHERE all(term IN $terms WHERE n.folded CONTAINS term)
  AND ${LISTED[label]}
RETURN n.id AS id ORDER BY n.sort, n.id LIMIT $limit`,
);

/** For terms without a Chinese pair: every node of the label is read. */
const byReading = statements(
  (label) => `MATCH (n:${label}) WHERE all(term IN $terms WHERE n.folded CONTAINS term)
  AND ${LISTED[label]}
RETURN n.id AS id ORDER BY n.sort, n.id LIMIT $limit`,
);

export interface Search {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/** Undefined where there is nothing to look for. */
export function searchFor(label: SearchedLabel, terms: readonly string[], limit: number): Search | undefined {
  const wanted = [...new Set(terms)].filter((term) => term !== '');
  if (wanted.length === 0) return undefined;
  const query = phrases(wanted);
  if (query === '') return { statement: byReading[label], parameters: { terms: wanted, limit } };
  return { statement: byIndex[label], parameters: { query, terms: wanted, limit } };
}

/** `["市科技局牵头(2025)"]` → `"市科技局牵头"`: quoted phrases, all required; only Chinese characters, so nothing to escape. */
function phrases(terms: readonly string[]): string {
  const runs = terms.flatMap((term) => term.match(CHINESE_RUN) ?? []);
  return [...new Set(runs)].map((run) => `"${run}"`).join(' AND ');
}

function statements(text: (label: SearchedLabel) => string): Readonly<Record<SearchedLabel, Statement>> {
  return Object.fromEntries(
    SEARCHED_LABELS.map((label) => [label, { name: `search-${label}`, text: text(label) }]),
  ) as Record<SearchedLabel, Statement>;
}

import { statement } from '../statement.js';
import type { Store } from '../store.js';
import type { Page, Window } from './page.js';
import type { SearchHitRow } from './rows.js';
import { hitsOf, type Ranked } from './search/hits.js';
import { scoreOf, type Candidate } from './search/score.js';
import { SEARCH_TYPES, SOURCES, type SearchType } from './search/search-type.js';
import { SearchQueryError, termsIn } from './search/terms.js';

/** Of each type so many nodes are ranked at most, the first in the order of their lists; beyond that `totalCount` stops (the SDL says so). */
export const MOST_CANDIDATES = 5_000;

/**
 * Nodes in which every term of the query stands literally after folding (`schema/fold-search.ts`), the best first, equal
 * ones by id. A query of signs only has no terms and finds nothing. Variants and documents only cited are left out.
 * @throws SearchQueryError
 */
export async function search(
  store: Store,
  {
    query,
    types,
    window,
  }: { readonly query: string; readonly types?: readonly SearchType[] | null; readonly window: Window },
): Promise<Page<SearchHitRow>> {
  if (query.trim() === '') throw new SearchQueryError('query is blank');
  const terms = termsIn(query, 'query');
  const wanted = SEARCH_TYPES.filter((type) => types?.includes(type) ?? true);
  const found = terms.length === 0 ? [] : await Promise.all(wanted.map((type) => rankedOf(store, type, terms)));
  const ranked = found.flat().sort((a, b) => (a.sort < b.sort ? -1 : 1));
  return pageOfHits(store, ranked, terms, window);
}

async function rankedOf(store: Store, type: SearchType, terms: readonly string[]): Promise<readonly Ranked[]> {
  const { label, statement: name } = SOURCES[type];
  const ids = await store.searchCandidates(label, terms, MOST_CANDIDATES);
  if (ids.length === 0) return [];
  const rows = (await store.run(statement(name), { ids })) as unknown as readonly Candidate[];
  return rows
    .filter(({ folded }) => terms.every((term) => folded.includes(term)))
    .map((candidate) => {
      const score = scoreOf(candidate, terms);
      return { type, candidate, score, sort: sortKey(score, candidate.id) };
    });
}

/** Orders by falling score, then by id; it is the hit's place in the list, as cursors keep it. */
const sortKey = (score: number, id: string): string => `${(1 - score).toFixed(6)}|${id}`;

async function pageOfHits(
  store: Store,
  ranked: readonly Ranked[],
  terms: readonly string[],
  { after, before, count, fromEnd }: Window,
): Promise<Page<SearchHitRow>> {
  const within = ranked.filter(
    ({ sort }) => (after === null || sort > after.sort) && (before === null || sort < before.sort),
  );
  const page = fromEnd ? within.slice(Math.max(0, within.length - count)) : within.slice(0, count);
  const hits = await hitsOf(store, page, terms);
  return {
    items: hits.map((item, index) => ({ key: { sort: page[index]?.sort ?? '', order: 0 }, item })),
    more: within.length > count,
    total: () => Promise.resolve(ranked.length),
  };
}

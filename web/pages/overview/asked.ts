import type { SearchQueryVariables, SearchType } from './search.generated.js';

/** A number as measures print it, such as （四）, 第十二条 or 3.: it is looked for where things are numbered. */
const NUMBER =
  /^(?:[（(][零〇一二三四五六七八九十百\d]+[）)]|第[零〇一二三四五六七八九十百千\d]+[章节条款]|\d+[.．、])$/u;
const NUMBERED: readonly SearchType[] = ['MEASURE', 'INDICATOR'];

export const wordsIn = (search: URLSearchParams): string => (search.get('q') ?? '').trim();

export const searchAsked = (query: string): SearchQueryVariables => ({
  query,
  types: NUMBER.test(query) ? NUMBERED : null,
});

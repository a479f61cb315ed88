import { LRUCache } from 'lru-cache';
import { termsIn } from '../graph/questions/search/terms.js';
import { badInput } from './errors.js';

/** What one list of an argument may name: each owner of a nested list has it read, and sent, again. */
export const MOST_NAMED = 1_000;

/** A filter's list as criteria take it. */
export function listOf<T>(list: readonly T[] | null | undefined): readonly T[] {
  if (list == null) return [];
  if (list.length > MOST_NAMED) {
    const figures = `${list.length.toLocaleString('en-US')} values: at most ${MOST_NAMED.toLocaleString('en-US')} are taken`;
    throw badInput(`A list has ${figures}, ask for the rest in another request.`);
  }
  return [...new Set(list)];
}

/** A filter's day as the graph holds it, in ISO 8601. */
export const dayOf = (day: Date | null | undefined): string | null => day?.toISOString().slice(0, 10) ?? null;

/** Words lately looked for: a filter below a list is the same for each of its owners, and is folded once. */
const known = new LRUCache<string, readonly string[]>({ max: 500 });

/** The folded words of a text filter; one that is no few words is refused. */
export function termsOf(text: string | null | undefined): readonly string[] {
  if (text == null) return [];
  const before = known.get(text);
  if (before !== undefined) return before;
  const terms = termsIn(text, '`text`');
  known.set(text, terms);
  return terms;
}

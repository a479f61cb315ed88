import { searchTerms } from '../schema/fold-search.js';

/** A filter's list as criteria take it. */
export const listOf = <T>(list: readonly T[] | null | undefined): readonly T[] => [...new Set(list ?? [])];

/** A filter's day as the graph holds it, in ISO 8601. */
export const dayOf = (day: Date | null | undefined): string | null => day?.toISOString().slice(0, 10) ?? null;

/** The folded words of a text filter. */
export const termsOf = (text: string | null | undefined): readonly string[] => searchTerms(text ?? '');

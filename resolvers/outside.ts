import type { Compare } from '../graph/compare.js';

/** What the API needs of beyond the graph: who serves it joins the parts. */
export interface Outside {
  /** Compares documents whose links are not stored; null where nothing can. */
  readonly compare: Compare | null;
}

export const NOTHING_OUTSIDE: Outside = { compare: null };

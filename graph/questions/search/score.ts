import { foldForSearch } from '../../../schema/fold-search.js';

/** A node as search ranks it; `folded` is what both stores were asked to find the terms in. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Aliases, a document's printed title and number, a measure's number, an indicator's code. */
  readonly otherNames: readonly string[];
  readonly folded: string;
  /** Where it stands; null of what is shared, `start` and `end` also of whole documents. */
  readonly documentId: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** An alias or number counts nearly as much as the name; words of the text less than any name. */
const OTHER_NAME = 0.9;
const TEXT_AT_MOST = 0.5;

/** 1 for the name itself; else .6 and more, the more of the name the term is and the nearer to its start. */
function inName(term: string, name: string): number {
  const at = name.indexOf(term);
  if (at < 0) return 0;
  if (name === term) return 1;
  return 0.6 + 0.2 * (term.length / name.length) + (at === 0 ? 0.15 : 0);
}

/** Up to .5: a half for standing early, a half for standing often, which soon counts no more. */
function inText(term: string, text: string): number {
  const at = text.indexOf(term);
  if (at < 0) return 0;
  const times = text.split(term).length - 1;
  return TEXT_AT_MOST * (0.5 * (1 - at / text.length) + 0.5 * (times / (times + 2)));
}

/**
 * How well a node answers: for each term the best of its places, in (0, 1]; all terms together, weighed by their length,
 * since a longer term is a rarer one. 1 only where the query is the node's name. The same on both stores, since neither
 * engine's own score enters.
 */
export function scoreOf(candidate: Candidate, terms: readonly string[]): number {
  const name = foldForSearch(candidate.name);
  const others = candidate.otherNames.map(foldForSearch);
  const length = terms.reduce((sum, term) => sum + term.length, 0);
  const score = terms.reduce((sum, term) => {
    const best = Math.max(
      inName(term, name),
      ...others.map((other) => OTHER_NAME * inName(term, other)),
      inText(term, candidate.folded),
    );
    return sum + best * (term.length / length);
  }, 0);
  return Math.round(score * 1e6) / 1e6;
}

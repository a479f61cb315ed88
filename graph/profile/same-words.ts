import { foldForSearch } from '../../schema/fold-search.js';

/** Characters of a run: two make a common word, three seldom meet by chance. */
const RUN = 3;

function runsOf(text: string): ReadonlySet<string> {
  const letters = [...foldForSearch(text).replace(/[\p{P}\p{S}\s]+/gu, '')];
  return new Set(
    letters.slice(0, Math.max(0, letters.length - RUN + 1)).map((_, at) => letters.slice(at, at + RUN).join('')),
  );
}

/** Share of the runs of three characters of one text that stand in another, 0..1; signs and spaces are left out. */
export function sameWords(text: string, other: string): number {
  const [runs, standing] = [runsOf(text), runsOf(other)];
  return runs.size === 0 ? 0 : [...runs].filter((run) => standing.has(run)).length / runs.size;
}

/**
 * `npm run score:links:fit [-- --texts FOLDER … --gold FOLDER …]`: what the links would score on each gold file if the
 * parameters were fitted to all others. The grid is coarse on purpose: a fine one finds what fits these few links.
 */
import { table } from '../../../cli/table.js';
import { LINK_PARAMETERS, type LinkParameters } from '../../../ingest/link/parameters.js';
import { askedCases } from './link-cases.js';
import { scoreOf, type LinkCase } from './link-scores.js';

const GRID = {
  concepts: [0.35, 0.45],
  heading: [1, 1.25, 1.75],
  damping: [2, 2.5, 3],
  least: [0.12, 0.15, 0.18],
  ofBest: [0.75, 0.8, 0.85],
};

function* parameterSets(): Generator<LinkParameters> {
  const { shares } = LINK_PARAMETERS;
  for (const CONCEPT of GRID.concepts)
    for (const heading of GRID.heading)
      for (const damping of GRID.damping)
        for (const least of GRID.least)
          for (const ofBest of GRID.ofBest)
            yield {
              ...{ ...LINK_PARAMETERS, heading, damping, least, ofBest },
              shares: { ...shares, CONCEPT, TERM: shares.TERM + shares.CONCEPT - CONCEPT },
            };
}

const cases: readonly LinkCase[] = (await askedCases()).cases.filter(({ toDimensions }) => !toDimensions);
const scores = [...parameterSets()].map((parameters) => cases.map((one) => scoreOf(one, parameters)));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Parameter sets that are as good as the best are all taken: which of them comes first is chance. */
const BEST = 10;

/** Mean score on one file of the sets that score best on the others. */
function leftOut(at: number): number {
  const others = (row: readonly number[]): number => mean(row.filter((_, each) => each !== at));
  const best = [...scores].sort((a, b) => others(b) - others(a)).slice(0, BEST);
  return mean(best.map((row) => row[at] ?? 0));
}

const [now, fitted] = [cases.map((one) => scoreOf(one)), cases.map((_, at) => leftOut(at))];
const rows = cases.map(({ name }, at) => [name, ...[now[at] ?? 0, fitted[at] ?? 0].map((value) => value.toFixed(3))]);
console.log(
  table(['', 'F1', 'left out'], [...rows, ['mean', mean(now).toFixed(3), mean(fitted).toFixed(3)]]),
);

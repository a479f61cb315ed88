/**
 * `npm run score:links:fit [-- --texts FOLDER … --gold FOLDER …]`: what the links would score on each gold file if the
 * parameters were fitted to all others of its kind. The grids are coarse on purpose: a fine one finds what fits these few links.
 */
import { table } from '../../../cli/table.js';
import { LINK_PARAMETERS, type LinkParameters } from '../../../ingest/link/parameters.js';
import { SUPPORT_PARAMETERS, type SupportParameters } from '../../../ingest/link/support.js';
import { askedCases } from './link-cases.js';
import { PARAMETERS, scoreOf, type LinkCase, type Parameters } from './link-scores.js';

const MEASURES = {
  concepts: [0.35, 0.45],
  heading: [1, 1.25, 1.75],
  damping: [2, 2.5, 3],
  least: [0.12, 0.15, 0.18],
  ofBest: [0.75, 0.8, 0.85],
};

function* measureSets(): Generator<LinkParameters> {
  const { shares } = LINK_PARAMETERS;
  for (const CONCEPT of MEASURES.concepts)
    for (const heading of MEASURES.heading)
      for (const damping of MEASURES.damping)
        for (const least of MEASURES.least)
          for (const ofBest of MEASURES.ofBest)
            yield {
              ...{ ...LINK_PARAMETERS, heading, damping, least, ofBest },
              shares: { ...shares, CONCEPT, TERM: shares.TERM + shares.CONCEPT - CONCEPT },
            };
}

const DIMENSIONS = {
  heading: [0.5, 1, 1.5],
  centre: [2, 3, 4],
  least: [0.2, 0.22, 0.24, 0.26, 0.28],
  ofBest: [0.4, 0.5, 0.6, 0.7],
};

function* dimensionSets(): Generator<SupportParameters> {
  for (const heading of DIMENSIONS.heading)
    for (const centre of DIMENSIONS.centre)
      for (const least of DIMENSIONS.least)
        for (const ofBest of DIMENSIONS.ofBest) yield { ...SUPPORT_PARAMETERS, heading, centre, least, ofBest };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Parameter sets that are as good as the best are all taken: which of them comes first is chance. */
const BEST = 10;

/** Mean score on one file of the sets that score best on the others. */
function leftOut(scores: readonly (readonly number[])[], at: number): number {
  const others = (row: readonly number[]): number => mean(row.filter((_, each) => each !== at));
  const best = [...scores].sort((a, b) => others(b) - others(a)).slice(0, BEST);
  return mean(best.map((row) => row[at] ?? 0));
}

function told(cases: readonly LinkCase[], sets: readonly Parameters[]): string {
  const scores = sets.map((parameters) => cases.map((one) => scoreOf(one, parameters)));
  const [now, fitted] = [cases.map((one) => scoreOf(one)), cases.map((_, at) => leftOut(scores, at))];
  const rows = cases.map(({ name }, at) => [name, ...[now[at] ?? 0, fitted[at] ?? 0].map((value) => value.toFixed(3))]);
  return table(['', 'F1', 'left out'], [...rows, ['mean', mean(now).toFixed(3), mean(fitted).toFixed(3)]]);
}

const { cases } = await askedCases();
const toMeasures = cases.filter(({ toDimensions }) => !toDimensions);
const toDimensions = cases.filter((one) => one.toDimensions);
console.log(told(toMeasures, [...measureSets()].map((measures) => ({ ...PARAMETERS, measures }))));
console.log(told(toDimensions, [...dimensionSets()].map((dimensions) => ({ ...PARAMETERS, dimensions }))));

import { readFileSync } from 'node:fs';
import { parkGaps, stateOf } from '../../graph/gaps/park-gaps.js';
import { assessmentOf, type AssessmentInput } from '../../graph/parks/assessment.js';
import { scoreOf, type Candidate } from '../../graph/questions/search/score.js';
import { searchTerms } from '../../schema/fold-search.js';
import { packageFile } from '../../schema/package-root.js';

export type Variables = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

/** Runs a statement on the bare driver: its rows as plain values. */
export type Run = (text: string, parameters: Variables) => Promise<readonly Row[]>;
/** An answer as the API gives it, made of hand-written statements. */
export type ByHand = (run: Run, variables: Variables) => Promise<unknown>;

const handwritten = (name: string): string => readFileSync(packageFile('bench', 'by-hand', `${name}.cypher`), 'utf8');

/** The one row's column, under the name that the API has for it. */
const oneStatement = (name: string, column: string): ByHand => {
  const text = handwritten(name);
  return async (run, variables) => ({ [column]: (await run(text, variables))[0]?.[column] ?? null });
};

const everyRow = (name: string, column: string): ByHand => {
  const text = handwritten(name);
  return async (run, variables) => (await run(text, variables)).map((row) => row[column]);
};

const coverageRows = everyRow('coverage', 'row');
const paths = everyRow('paths', 'path');

const candidates = handwritten('search-candidates');
const searchPage = handwritten('search-page');

const search: ByHand = async (run, { q }) => {
  const terms = searchTerms(String(q));
  const query = terms.map((term) => `"${term}"`).join(' AND ');
  const found = (await run(candidates, { query, terms })) as unknown as readonly Candidate[];
  const ranked = found
    .map((candidate) => ({ id: candidate.id, sort: `${(1 - scoreOf(candidate, terms)).toFixed(6)}|${candidate.id}` }))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1));
  const shown = await run(searchPage, { ids: ranked.slice(0, 10).map(({ id }) => id) });
  return { search: { totalCount: ranked.length, nodes: shown.map(({ node }) => ({ node })) } };
};

interface Remedies {
  readonly subject: string;
  readonly remedies: readonly Row[];
}
const gapList = handwritten('gaps');
const ofCriteria = handwritten('remedies-of-criteria');
const ofMeasures = handwritten('remedies-of-measures');

const remediesOf = async (run: Run, text: string, subjects: readonly string[]): Promise<readonly Remedies[]> =>
  subjects.length === 0 ? [] : ((await run(text, { subjects })) as unknown as readonly Remedies[]);

const gaps: ByHand = async (run) => {
  const [row] = await run(gapList, {});
  const nodes = (row?.['gaps'] ?? []) as readonly { readonly subject: { readonly id: string } }[];
  const ids = nodes.map(({ subject }) => subject.id);
  const isCriterion = (id: string): boolean => id.startsWith('ind:');
  const found = await remediesOf(run, ofCriteria, ids.filter(isCriterion));
  const more = await remediesOf(
    run,
    ofMeasures,
    ids.filter((id) => !isCriterion(id)),
  );
  const remedies = new Map([...found, ...more].map((one) => [one.subject, one.remedies]));
  const shown = (id: string): readonly Row[] => (remedies.get(id) ?? []).map(({ measure }) => ({ measure }));
  return {
    gaps: { totalCount: row?.['total'], nodes: nodes.map((gap) => ({ ...gap, remedies: shown(gap.subject.id) })) },
  };
};

const parkMaterial = handwritten('park');
const parkSatisfied = handwritten('park-satisfied');

/** What is reckoned is reckoned by the same functions as the API's: there is nothing of the store in it. */
const park: ByHand = async (run, { id }) => {
  const [row] = await run(parkMaterial, { id });
  const material = { weights: null, ...row } as unknown as AssessmentInput & { readonly regions: readonly string[] };
  const { dimensions, score, scoreMin, scoreMax, rating } = assessmentOf(material);
  const met = dimensions.filter(({ criteria }) => criteria.every((one) => stateOf(one) === 'MET'));
  const evidence = dimensions.flatMap(({ criteria }) => criteria);
  const missing = [...parkGaps(material.park, material.indicators, evidence)].sort((a, b) =>
    a.sort < b.sort ? -1 : 1,
  );
  const [satisfied] = await run(parkSatisfied, {
    schemeId: material.park.schemeId,
    regions: material.regions,
    met: met.map(({ indicatorId }) => indicatorId),
  });
  const closing = await remediesOf(
    run,
    ofCriteria,
    missing.map(({ subjectId }) => subjectId),
  );
  const remedies = new Map(closing.map((one) => [one.subject, one.remedies]));
  const shown = (subjectId: string): readonly Row[] =>
    (remedies.get(subjectId) ?? []).map((remedy) => ({ ...remedy, measure: titleOf(remedy) }));
  return {
    park: {
      name: material.park.name,
      sample: material.park.sample,
      assessment: {
        ...{ score, scoreMin, scoreMax, rating: rating && { name: rating.name, min: rating.min } },
        satisfiedMeasures: { totalCount: satisfied?.['total'], nodes: satisfied?.['nodes'] },
        gaps: missing.map(({ kind, severity, message, subjectId }) => ({
          ...{ kind, severity, message },
          remedies: shown(subjectId),
        })),
      },
    },
  };
};

const titleOf = ({ measure }: Row): Row => ({ title: (measure as { readonly title: string }).title });

/** By the name of the query. */
export const BY_HAND: Readonly<Record<string, ByHand>> = {
  'trace-a-measure': oneStatement('trace-a-measure', 'measure'),
  'agency-portfolio': oneStatement('agency-portfolio', 'agency'),
  search,
  'compare-texts': oneStatement('compare-texts', 'document'),
  coverage: async (run, variables) => ({ coverage: { rows: await coverageRows(run, variables) } }),
  paths: async (run, variables) => ({ trace: await paths(run, variables) }),
  gaps,
  'park-assessment': park,
  'measures-by-filter': oneStatement('measures-by-filter', 'measures'),
};

import { Command } from 'commander';
import { packageFile } from '../schema/package-root.js';
import { gather, type Gathered } from './library/gather.js';
import { inputOf } from './library/document-input.js';
import type { Ingested, Library } from './library/library.js';
import { print } from './print.js';
import { EXIT, Problem } from './problem.js';
import { problemOf } from './problem-of.js';
import { progress } from './progress.js';
import { reportProblem } from './report-problem.js';
import { table } from './table.js';
import { toStandardError, withLibrary } from './with-library.js';

/** `cetu ingest [PATH…]`: files and folders into the graph, the shipped corpus where none is given. */
export const ingestCommand = (): Command =>
  new Command('ingest')
    .description('read documents into the graph; without a path, the corpus that ships with Cetu')
    .argument('[path...]', 'files and folders')
    .option('--slug <slug>', 'name of the document in the graph, in place of its file name')
    .option('--json', 'print JSON')
    .action(async (paths: string[], options: { slug?: string; json?: true }) => {
      const gathered = gather(paths.length === 0 ? [packageFile('corpus')] : paths, options.slug ?? null);
      const { done, refused } = await withLibrary((library) =>
        ingestAll(library, gathered, options.slug !== undefined),
      );
      if (done.length > 0 || options.json === true) print(done, options.json, () => summary(done));
      for (const problem of refused) process.exitCode = reportProblem(problem, toStandardError);
    });

interface Results {
  readonly done: readonly Ingested[];
  /** Files that cannot be read as what they should be: they do not keep the others out. */
  readonly refused: readonly Problem[];
}

async function ingestAll(library: Library, gathered: readonly Gathered[], slugGiven: boolean): Promise<Results> {
  const shown = progress(gathered.length);
  const done: Ingested[] = [];
  const refused: Problem[] = [];
  try {
    for (const one of gathered) {
      const result = await ingestOne(library, one, slugGiven);
      if (result instanceof Problem) refused.push(result);
      else done.push(result);
      shown.step(one.slug, result instanceof Problem ? 'refused' : result.outcome);
    }
  } finally {
    shown.end();
  }
  return { done: done.map((one) => ({ ...one, variantOf: one.variantOf ?? originalAmong(done, one.slug) })), refused };
}

/** What became of one file, or what is wrong with it; what is wrong with the store or with us ends the whole. */
async function ingestOne(library: Library, one: Gathered, slugGiven: boolean): Promise<Ingested | Problem> {
  try {
    return await library.ingest(inputOf(one, slugGiven));
  } catch (error) {
    const problem = problemOf(error);
    if (problem.exitCode !== EXIT.INPUT && problem.exitCode !== EXIT.CHECK) throw error;
    return problem;
  }
}

/** A copy may come in before the text it is a copy of: then only that one's report tells. */
const originalAmong = (done: readonly Ingested[], slug: string): string | null =>
  done.find((one) => one.variants.includes(slug))?.slug ?? null;

const percent = (share: number | null): string => (share === null ? '–' : `${String(Math.round(share * 100))} %`);

const HEAD = ['document', 'kind', 'measures', 'agencies', 'resolved', 'products', 'indicators', 'findings', 'time', ''];

/** Beside which documents it stands: its original, what it replaces, what replaces it. */
const relationsOf = ({ variantOf, supersedes, supersededBy, supersededFrom }: Ingested): readonly string[] => [
  ...(variantOf === null ? [] : [`variant of ${variantOf}`]),
  ...supersedes.map((slug) => `replaces ${slug}`),
  ...(supersededBy === null
    ? []
    : [`replaced by ${supersededBy}${supersededFrom === null ? '' : ` from ${supersededFrom} on`}`]),
];

function summary(done: readonly Ingested[]): string {
  const rows = done.map((one) => [
    [one.slug, ...relationsOf(one)].join('\n  '),
    one.kind,
    one.measures,
    one.agencies,
    percent(one.resolved),
    one.products,
    one.indicators,
    one.findings,
    `${(one.milliseconds / 1000).toFixed(2)} s`,
    one.outcome,
  ]);
  return table(HEAD, rows);
}

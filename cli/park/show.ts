import { Command } from 'commander';
import type { Assumption } from '../../graph/assess/assumed.js';
import { EVIDENCE_VERDICTS, type EvidenceVerdict } from '../../schema/park.js';
import { printAs, withFormats, type Formats, type Rows } from '../formats.js';
import type { Library } from '../library/library.js';
import type { ParkListing, ParkReport } from '../library/park-library.js';
import { EXIT, Problem } from '../problem.js';
import { shortened, table } from '../table.js';
import { withLibrary } from '../with-library.js';
import { askedPark } from './one-of-name.js';
import { reportRows } from './rows.js';
import { satisfiedBy, satisfiedForPeople, type Satisfied } from './satisfied.js';

/** `cetu park [ID]`: a park's assessment as a table, and the measures that it satisfies; without an id, the parks there are. */
export const showCommand = (): Command =>
  withFormats(
    new Command('show')
      .description('print what a park comes to; without an id, the parks there are')
      .argument('[id]', 'the park’s id, such as prk:示例园区（嘉兴）, or its name')
      .option(
        '--assume <verdicts...>',
        'verdicts to try out, such as 7.1=MET; of a dimension, of each of its criteria',
      ),
  ).action(async (id: string | undefined, options: Formats & { assume?: string[] }) => {
    if (id === undefined) {
      const parks = await withLibrary((library) => library.parks.list());
      printAs(
        options,
        parks,
        () => listed(parks),
        () => listing(parks),
      );
      return;
    }
    const assume = (options.assume ?? []).map(assumptionOf);
    const { report, satisfied } = await withLibrary((library) => shownOf(library, id, assume));
    printAs(
      options,
      { ...report, satisfied },
      () => reportRows(report, satisfied),
      () => [forPeople(report), ...satisfiedForPeople(satisfied)].join('\n'),
    );
  });

async function shownOf(
  library: Library,
  id: string,
  assume: readonly Assumption[],
): Promise<{ readonly report: ParkReport; readonly satisfied: readonly Satisfied[] }> {
  const report = await library.parks.report(await askedPark(library.parks, id), assume);
  if (report === null) {
    throw new Problem(EXIT.INPUT, `there is no park ${id}`, null, 'see `cetu park` for those there are');
  }
  return { report, satisfied: await satisfiedBy(library, report, assume) };
}

function assumptionOf(text: string): Assumption {
  const [indicatorId = '', verdict = ''] = text.split('=');
  const known = EVIDENCE_VERDICTS.find((one) => one === verdict.toUpperCase());
  if (known !== undefined && indicatorId !== '') return { indicatorId, verdict: known };
  const wayOut = `write it as 7.1=MET, with one of ${EVIDENCE_VERDICTS.join(', ')}`;
  throw new Problem(EXIT.USAGE, `“${text}” is no verdict to try out`, '--assume', wayOut);
}

const marked = (name: string, sample: boolean): string => (sample ? `${name} [sample, not a real park]` : name);

const listed = (parks: ParkListing): Rows => ({
  head: ['park', 'name', 'sample'],
  rows: parks.map(({ id, name, sample }) => [id, name, sample ? 'yes' : 'no']),
});

const listing = (parks: ParkListing): string =>
  table(
    ['park', 'name'],
    parks.map(({ id, name, sample }) => [id, marked(name, sample)]),
  );

const points = (value: number): string => String(Math.round(value * 100) / 100);
const bounds = ({ scoreMin, scoreMax }: { readonly scoreMin: number; readonly scoreMax: number }): string =>
  `${points(scoreMin)}–${points(scoreMax)}`;

const VERDICT: Readonly<Record<EvidenceVerdict, string>> = {
  MET: 'met',
  PARTLY_MET: 'partly met',
  UNMET: 'unmet',
  UNKNOWN: '?',
};
type Criterion = ParkReport['dimensions'][number]['criteria'][number];

function verdictOf({ verdict, score, status, assumed }: Criterion): string {
  const said = score === null ? VERDICT[verdict] : `${VERDICT[verdict]} (${points(score)})`;
  return [said, assumed ? '[assumed]' : '', status === 'CONFIRMED' ? '' : `[${status.toLowerCase()}, not counted]`]
    .filter((part) => part !== '')
    .join(' ');
}

function weightsOf({ weightsAssumed, weightsSource }: ParkReport): string {
  const set = `weights: ${weightsSource ?? 'set, no source'}`;
  if (!weightsAssumed) return set;
  return weightsSource === null ? 'equal weights assumed' : `${set}; equal ones assumed where none are set`;
}

function forPeople(report: ParkReport): string {
  const weights = weightsOf(report);
  const rows = report.dimensions.flatMap((dimension) => [
    [dimension.code, dimension.name, `${points(dimension.weight * 100)} %`, bounds(dimension), ''],
    ...dimension.criteria
      .filter(({ code }) => code !== dimension.code)
      .map((one) => [one.code, shortened(one.name, 24), '', verdictOf(one), shortened(one.statement, 24)]),
  ]);
  return [
    marked(report.name, report.sample),
    `${report.city ?? ''}, judged by 《${report.scheme.title.replace(/\s+/gu, '')}》`,
    table(['', 'criterion', 'weight', 'points', 'statement'], rows),
    `${bounds(report)} points of 100 (${points(report.score)} of what is known); ${weights}`,
    report.rating === null ? 'rating: none yet, or open while so much is unknown' : `rating: ${report.rating}`,
    ...report.waysUp.map(
      ({ rating, min, criteria }) =>
        `${points(min)} points (${rating}): ${String(criteria.length)} more: ${criteria.map(({ code }) => code).join(', ')}`,
    ),
  ].join('\n');
}

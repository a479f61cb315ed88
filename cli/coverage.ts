import { Command, Option } from 'commander';
import { matrixForPeople } from './coverage/for-people.js';
import { matrixOf, rowsWith, type CoverageStatus, type Matrix } from './coverage/matrix.js';
import { matrixRows } from './coverage/rows.js';
import { printAs, withFormats, type Formats } from './formats.js';
import { EXIT, Problem } from './problem.js';
import { withLibrary } from './with-library.js';

const STATUSES: readonly CoverageStatus[] = ['COVERED', 'PARTIAL', 'NONE_FOUND'];

interface Options extends Formats {
  readonly against?: string[];
  readonly inForceOn?: string;
  readonly status?: CoverageStatus;
  readonly measure?: string;
  readonly cells?: true;
}

/** `cetu coverage BASELINE`: how far each measure of a document is taken up in others, and what came nearest where it is not. */
export const coverageCommand = (): Command =>
  withFormats(
    new Command('coverage')
      .description('how far the measures of a document are taken up in others')
      .argument('<baseline>', 'slug or id of the document whose measures are asked about')
      .option('--against <documents...>', 'slugs or ids; left out, all of lower rank that count today')
      .addOption(
        new Option('--in-force-on <day>', 'all of lower rank that were in force on a day')
          .conflicts('against')
          .argParser(dayOf),
      )
      .addOption(
        new Option(
          '--status <status>',
          'only measures with a cell of this status; with --cells and --csv only those cells',
        )
          .choices(STATUSES.map((status) => status.toLowerCase()))
          .argParser((given: string) => statusOf(given)),
      )
      .option('--measure <number>', 'the cells of the baseline’s measure of this number, such as （四） or 四')
      .option('--cells', 'every cell with its quotations, reasons and nearest candidates'),
  ).action(async (baseline: string, options: Options) => {
    const { against = null, inForceOn = null, status, measure, json, csv } = options;
    const withCells = options.cells === true || measure !== undefined;
    const isWhole = withCells || json === true || csv === true;
    const matrix = await withLibrary((library) => matrixOf(library, baseline, { against, inForceOn }, isWhole));
    const rows = rowsWith(matrix, measure, status);
    if (measure !== undefined && rowsWith(matrix, measure, undefined).length === 0)
      throw noSuchMeasure(matrix, measure);
    printAs(
      options,
      { ...matrix, rows },
      () => matrixRows(matrix, rows, status),
      () => matrixForPeople(matrix, rows, status, withCells),
    );
  });

function dayOf(given: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new Problem(EXIT.USAGE, `“${given}” is no day`, '--in-force-on', 'write a day such as 2025-12-31');
}

function statusOf(given: string): CoverageStatus {
  const known = STATUSES.find((status) => status === given.toUpperCase());
  if (known !== undefined) return known;
  const wayOut = `write one of ${STATUSES.map((status) => status.toLowerCase()).join(', ')}`;
  throw new Problem(EXIT.USAGE, `“${given}” is no status of coverage`, '--status', wayOut);
}

function noSuchMeasure({ baseline, rows }: Matrix, measure: string): Problem {
  const numbers = rows.map(({ measure: { number } }) => number).join(' ');
  return new Problem(EXIT.INPUT, `${baseline.slug} has no measure ${measure}`, '--measure', `write one of ${numbers}`);
}

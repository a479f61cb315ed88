import { oneLine } from '../one-line.js';
import { shortened, table } from '../table.js';
import {
  otherSide,
  type Cell,
  type CounterpartShown,
  type CoverageStatus,
  type Matrix,
  type MatrixRow,
} from './matrix.js';

/** Columns that a terminal holds beside a measure's title. */
const COLUMNS_ABREAST = 5;
const TITLE = 24;
const QUOTATION = 60;
/** Of documents that are told of as many are named. */
const NAMED = 3;

const SIGN: Readonly<Record<CoverageStatus, string>> = { COVERED: '●', PARTIAL: '◐', NONE_FOUND: '–' };
const WORDS: Readonly<Record<CoverageStatus, string>> = {
  COVERED: 'covered',
  PARTIAL: 'in part',
  NONE_FOUND: 'none found',
};

export const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

/** Totals of each document. */
function totals({ summary }: Matrix): string {
  return table(
    ['document', 'title', 'applies', 'covered', 'in part', 'none found', 'share'],
    summary.map(({ document, applies, compared, covered, partial, none, share }) => [
      document.slug,
      shortened(oneLine(document.title), TITLE),
      applies ? 'yes' : 'no',
      ...[covered, partial, none].map(String),
      compared ? percent(share) : 'not compared',
    ]),
  );
}

/** The matrix, some columns at a time: a sign for the status and the numbers of the counterparts. */
function matrices({ summary }: Matrix, rows: readonly MatrixRow[]): readonly string[] {
  const starts = Array.from({ length: Math.ceil(summary.length / COLUMNS_ABREAST) }, (_, at) => at * COLUMNS_ABREAST);
  return starts.map((start) => {
    const end = start + COLUMNS_ABREAST;
    return table(
      ['', 'measure', ...summary.slice(start, end).map(({ document }) => document.slug)],
      rows.map(({ measure, cells }) => [
        measure.number,
        shortened(oneLine(measure.title), TITLE),
        ...cells.slice(start, end).map((cell, at) => (isUnseen(cell, summary[start + at]) ? '?' : signed(cell))),
      ]),
    );
  });
}

/** Nothing was looked for; what people linked by hand is there all the same. */
const isUnseen = ({ status }: Cell, column: Matrix['summary'][number] | undefined): boolean =>
  status === 'NONE_FOUND' && column?.compared === false;

const signed = (cell: Cell): string =>
  [SIGN[cell.status], ...cell.counterparts.map((link) => otherSide(link, cell).number)].join(' ');

const said = (quoted: { readonly quote: string } | null): string =>
  quoted === null ? 'nothing' : `“${shortened(oneLine(quoted.quote), QUOTATION)}”`;

function counterpartLines(link: CounterpartShown, cell: Cell): readonly string[] {
  const other = otherSide(link, cell);
  const [here, there] = [link.from, link.to];
  return [
    `  ${other.number} ${oneLine(other.title ?? '')}: ${link.relation.toLowerCase()}, confidence ${link.confidence.toFixed(2)}`,
    `    says “${shortened(oneLine(other.span?.quote ?? ''), QUOTATION)}”`,
    `    ${here.document.slug} ${here.number} against ${there.document.slug} ${there.number}:`,
    ...(link.comparison ?? []).map(
      ({ slot, change, from, to }) =>
        `      ${slot.toLowerCase()} ${change.toLowerCase()}: ${said(from)} / ${said(to)}`,
    ),
    ...(link.rationale ?? []).map(
      ({ kind, text, weight }) => `      +${weight.toFixed(2)} ${kind.toLowerCase().replaceAll('_', ' ')}: ${text}`,
    ),
  ];
}

function nearestLines({ nearest = [] }: Cell): readonly string[] {
  if (nearest.length === 0) return ['  nothing there shares enough words to be looked at'];
  return nearest.flatMap(({ measure, confidence, reason }) => [
    `  nearest: ${measure.number} ${oneLine(measure.title)} (${confidence.toFixed(2)}): ${reason}`,
    `    says “${shortened(oneLine(measure.span.quote), QUOTATION)}”`,
  ]);
}

const cellLines = (cell: Cell): readonly string[] => [
  `${SIGN[cell.status]} ${cell.document.slug}: ${WORDS[cell.status]}`,
  ...cell.counterparts.flatMap((link) => counterpartLines(link, cell)),
  ...(cell.status === 'NONE_FOUND' ? nearestLines(cell) : []),
];

/** Every cell with its quotations; with a status, only the cells of it. */
function cellsOf(
  { summary }: Matrix,
  rows: readonly MatrixRow[],
  status: CoverageStatus | undefined,
): readonly string[] {
  return rows.flatMap(({ measure, cells }) => [
    '',
    `${measure.number} ${oneLine(measure.title)}`,
    `  “${shortened(oneLine(measure.span.quote), QUOTATION)}”`,
    ...cells.flatMap((cell, at) =>
      status !== undefined && cell.status !== status
        ? []
        : isUnseen(cell, summary[at])
          ? [`? ${cell.document.slug}: not compared`]
          : cellLines(cell),
    ),
  ]);
}

/** What the numbers do not tell: what was not looked at, and what is no column. */
function notes({ summary, leftOut }: Matrix): readonly string[] {
  const unseen = summary.filter(({ compared }) => !compared).map(({ document }) => document.slug);
  const named = (slugs: readonly string[], count: number): string =>
    `${slugs.slice(0, NAMED).join(', ')}${count > NAMED ? ` and ${String(count - NAMED)} more` : ''}`;
  return [
    ...(unseen.length === 0
      ? []
      : [
          `? not compared, for they share too few words with it: ${named(unseen, unseen.length)}. Name them with --against to have them compared.`,
        ]),
    ...leftOut.map(({ count, message, documents }) => {
      const slugs = documents.map(({ slug }) => slug);
      return `no column: ${named(slugs, count)}: ${message.replaceAll('`against`', '--against').replaceAll('`inForceOn`', '--in-force-on')}.`;
    }),
  ];
}

const noneSuch = (status: CoverageStatus | undefined): string =>
  status === undefined
    ? 'the document has no measures'
    : `no measure of these is “${WORDS[status]}” in any of these documents`;

/** What a terminal shows of a matrix. */
export function matrixForPeople(
  matrix: Matrix,
  rows: readonly MatrixRow[],
  status: CoverageStatus | undefined,
  withCells: boolean,
): string {
  return [
    `${matrix.baseline.slug}: ${oneLine(matrix.baseline.title)}`,
    ...(matrix.summary.length === 0 ? ['no document of lower rank is held'] : [totals(matrix)]),
    ...(rows.length === 0 ? [noneSuch(status)] : withCells ? cellsOf(matrix, rows, status) : matrices(matrix, rows)),
    ...notes(matrix),
    '',
    `● covered, ◐ in part, – none found: comparable in content; share = (covered + in part / 2) / ${String(matrix.rows.length)}.`,
    'applies: whether the higher text applies where the lower one does. Where it does not, this tells of likeness only.',
  ].join('\n');
}

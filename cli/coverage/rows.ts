import type { Rows } from '../formats.js';
import { otherSide, type Cell, type CoverageStatus, type Matrix, type MatrixRow } from './matrix.js';

const HEAD = [
  ...['measure', 'title', 'start', 'end', 'quotation', 'document', 'applies', 'status'],
  ...[
    'other',
    'otherTitle',
    'otherStart',
    'otherEnd',
    'otherQuotation',
    'relation',
    'confidence',
    'reason',
    'compared',
  ],
];

/** A row for each counterpart and each nearest candidate; of a cell that has neither, one with the rest left empty. */
function linesOf(cell: Cell): readonly Rows['rows'][number][] {
  const links = cell.counterparts.map((link) => {
    const { number, title = '', span } = otherSide(link, cell);
    const reasons = (link.rationale ?? []).map(({ kind, text, weight }) => `${kind} ${text} ${weight.toFixed(4)}`);
    const place = [span?.start ?? null, span?.end ?? null, span?.quote ?? null];
    return [number, title, ...place, link.relation, link.confidence, reasons.join('; ')];
  });
  const nearest = (cell.nearest ?? []).map(({ measure: { number, title, span }, confidence, reason }) => [
    ...[number, title, span.start, span.end, span.quote],
    ...['NOT ENOUGH', confidence, reason],
  ]);
  const all = [...links, ...nearest];
  return all.length === 0 ? [Array<null>(8).fill(null)] : all;
}

/** The cells of a matrix as a table of comma-separated values; with a status, only those of it. */
export function matrixRows({ summary }: Matrix, rows: readonly MatrixRow[], status: CoverageStatus | undefined): Rows {
  const yes = (does: boolean | undefined): string | null => (does === undefined ? null : does ? 'yes' : 'no');
  const columns = new Map(summary.map((column) => [column.document.slug, column]));
  return {
    head: HEAD,
    rows: rows.flatMap(({ measure: { number, title, span }, cells }) =>
      cells
        .filter((cell) => status === undefined || cell.status === status)
        .flatMap((cell) =>
          linesOf(cell).map((line) => [
            ...[number, title, span.start, span.end, span.quote],
            ...[cell.document.slug, yes(columns.get(cell.document.slug)?.applies), cell.status],
            ...[...line, yes(columns.get(cell.document.slug)?.compared)],
          ]),
        ),
    ),
  };
}

import type { CoverageQuery, CoverageStatus } from './coverage.generated.js';

type Answered = CoverageQuery['coverage'];
export type ComparedDocument = Answered['columns'][number];

export interface Cell {
  readonly status: CoverageStatus;
  /** Ids of its counterparts, strongest first. */
  readonly counterparts: readonly string[];
}

export interface Column {
  readonly document: ComparedDocument;
  readonly summary: Answered['summary'][number];
  /** Its place in `Row.cells`. */
  readonly at: number;
}

export interface Row {
  readonly measure: Answered['rows'][number]['measure'];
  readonly cells: readonly Cell[];
}

export interface Matrix {
  readonly columns: readonly Column[];
  /** How many columns there are when all of them have come. */
  readonly totalColumns: number;
  readonly rows: readonly Row[];
  /** What is no column though nobody chose so. */
  readonly leftOut: Answered['leftOut'];
}

/** The pages of columns side by side. */
export function matrixOf(pages: readonly CoverageQuery[]): Matrix {
  const parts = pages.map(({ coverage }) => coverage);
  const columns = parts.flatMap((part) =>
    part.columns.flatMap((document, nth) => {
      const summary = part.summary[nth];
      return summary === undefined ? [] : [{ document, summary }];
    }),
  );
  const rows = (parts[0]?.rows ?? []).map(({ measure }, nth) => ({
    measure,
    cells: parts.flatMap(
      (part) =>
        part.rows[nth]?.cells.map(({ status, counterparts }) => ({
          status,
          counterparts: counterparts.map(({ id }) => id),
        })) ?? [],
    ),
  }));
  return {
    columns: columns.map((column, at) => ({ ...column, at })),
    totalColumns: parts[0]?.totalColumns ?? 0,
    rows,
    leftOut: parts[0]?.leftOut ?? [],
  };
}

export interface Totals {
  readonly COVERED: number;
  readonly PARTIAL: number;
  readonly NONE_FOUND: number;
}

export interface Placed {
  readonly cell: Cell;
  readonly column: Column;
}

/** Whether two texts were never compared, and nobody linked them: the API has no status for that but "none found". */
export const isUnseen = ({ cell, column }: Placed): boolean => !column.summary.compared && cell.status === 'NONE_FOUND';

/** How often each status stands in a row's cells of these columns: what nobody looked at was not found wanting. */
export function totalsOf(row: Row, columns: readonly Column[]): Totals {
  const totals = { COVERED: 0, PARTIAL: 0, NONE_FOUND: 0 };
  for (const column of columns) {
    const cell = row.cells[column.at];
    if (cell !== undefined && !isUnseen({ cell, column })) totals[cell.status]++;
  }
  return totals;
}

/** A share as the API counts it: covered in whole, partial by half. */
export const shareOf = ({ COVERED, PARTIAL, NONE_FOUND }: Totals): number =>
  (COVERED + PARTIAL / 2) / Math.max(1, COVERED + PARTIAL + NONE_FOUND);

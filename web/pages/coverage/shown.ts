import type { CoverageState } from './coverage-state.js';
import { shareOf, totalsOf, type Column, type Matrix, type Row, type Totals } from './matrix.js';

export interface ShownRow extends Row {
  readonly totals: Totals;
}

export interface Shown {
  /** Those that the higher text applies to first. */
  readonly columns: readonly Column[];
  readonly rows: readonly ShownRow[];
}

type Narrowed = Pick<CoverageState, 'shown' | 'status' | 'words' | 'sort' | 'by'>;

/** The part of a matrix that is asked for, in the order that is asked for. */
export function shownOf(
  { columns, rows }: Pick<Matrix, 'columns' | 'rows'>,
  { shown, status, words, sort, by }: Narrowed,
): Shown {
  const wanted = (applies: boolean): readonly Column[] => columns.filter((one) => one.summary.applies === applies);
  const inView = [...(shown === 'compared' ? [] : wanted(true)), ...(shown === 'binding' ? [] : wanted(false))];
  const parts = words.split(/\s+/u).filter((part) => part !== '');
  const kept = rows
    .map((row) => ({ ...row, totals: totalsOf(row, inView) }))
    .filter(({ measure, totals }) => {
      const text = measure.number + measure.title;
      return parts.every((part) => text.includes(part)) && (status === 'all' || totals[status] > 0);
    });
  if (sort === 'order') return { columns: inView, rows: kept };
  const sortedBy = inView.filter(({ document }) => by === null || document.slug === by);
  const shares = new Map(kept.map((row) => [row, shareOf(totalsOf(row, sortedBy))]));
  const direction = sort === 'least' ? 1 : -1;
  // Where two are alike, the order of the text stands.
  return {
    columns: inView,
    rows: [...kept].sort((a, b) => direction * ((shares.get(a) ?? 0) - (shares.get(b) ?? 0))),
  };
}

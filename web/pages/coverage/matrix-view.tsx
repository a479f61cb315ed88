import { useCallback, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskAll } from '../../api/use-ask-all.js';
import { cellName } from '../../parts/addresses.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { usePrinting } from '../../parts/use-printing.js';
import { columnsIn, matrixAsked, type OfferedDocument } from './asked.js';
import { CellPanel } from './cell-panel.js';
import { Coverage } from './coverage.generated.js';
import type { CoverageChange, CoverageState } from './coverage-state.js';
import { LeftOut } from './left-out.js';
import { Legend } from './legend.js';
import { matrixOf, type Matrix } from './matrix.js';
import { MatrixTable } from './matrix-table.js';
import { PrintedMatrix } from './printed-matrix.js';
import { SaveButtons } from './save-buttons.js';
import { shownOf } from './shown.js';
import { UnknownCell } from './unknown-cell.js';

interface MatrixViewProps {
  readonly baseline: OfferedDocument;
  readonly offered: readonly OfferedDocument[];
  readonly state: CoverageState;
  readonly change: CoverageChange;
}

/** The matrix of what is chosen, as soon as its first page is there. */
export function MatrixView({ baseline, offered, state, change }: MatrixViewProps): ReactNode {
  const { t } = useTranslation('coverage');
  const { against } = state;
  const ids = useMemo(
    () => against?.flatMap((slug) => offered.find((one) => one.slug === slug && slug !== baseline.slug)?.id ?? []),
    [against, offered, baseline],
  );
  const answer = useAskAll(Coverage, matrixAsked(baseline.id, ids), columnsIn, {
    enabled: ids?.length !== 0,
    compared: false,
  });
  const matrix = useMemo(() => matrixOf(answer.data ?? []), [answer.data]);
  if (ids?.length === 0) return <Empty>{t('noneChosen')}</Empty>;
  return (
    <Answer
      of={answer}
      isEmpty={() => matrix.columns.length === 0 || matrix.rows.length === 0}
      empty={
        <Empty>
          {matrix.columns.length === 0 ? t('noColumns') : t('noRows')}
          <LeftOut of={matrix.leftOut} />
        </Empty>
      }
    >
      {() => <ShownMatrix matrix={matrix} whole={answer.whole} baseline={baseline} state={state} change={change} />}
    </Answer>
  );
}

interface ShownMatrixProps extends Omit<MatrixViewProps, 'offered'> {
  readonly matrix: Matrix;
  /** False while columns are to come: what is counted, sorted and compared is then of some of them. */
  readonly whole: boolean;
}

function ShownMatrix({ matrix, whole, baseline, state, change }: ShownMatrixProps): ReactNode {
  const { t } = useTranslation('coverage');
  const { shown, status, words, sort, by, cell } = state;
  const view = useMemo(
    () => shownOf(matrix, { shown, status, words, sort, by }),
    [matrix, shown, status, words, sort, by],
  );
  const printing = usePrinting();
  const { open, close, sortBy } = useMatrixChanges(state, change);
  const row = matrix.rows.find(({ measure }) => measure.id === cell?.measure);
  const column = matrix.columns.find(({ document }) => document.slug === cell?.slug);
  const beside = row !== undefined && column !== undefined;
  const nothing = view.columns.length === 0 || view.rows.length === 0;
  const soFar = whole ? null : t('soFar', { count: matrix.columns.length, all: matrix.totalColumns });
  return (
    <>
      <Legend of={matrix} />
      <div className="coverage-bar no-print">
        <p className="facts" role="status">
          {t('size', { rows: view.rows.length, allRows: matrix.rows.length, columns: view.columns.length })}
          {soFar === null ? null : <span className="tag tag-warn">{soFar}</span>}
        </p>
        <SaveButtons view={view} baseline={baseline} whole={whole} />
      </div>
      {cell !== null && !beside && whole ? <UnknownCell close={close} /> : null}
      {nothing ? <Empty>{t('nothingLeft')}</Empty> : null}
      {!nothing && printing ? <PrintedMatrix view={view} baseline={baseline} soFar={soFar} /> : null}
      <div className={beside ? 'coverage coverage-beside' : 'coverage'}>
        {nothing ? null : (
          <MatrixTable view={view} baseline={baseline} sort={sort} by={by} cell={cell} open={open} sortBy={sortBy} />
        )}
        {beside ? (
          <CellPanel
            key={cell === null ? '' : cellName(cell.measure, cell.slug)}
            baseline={baseline.id}
            row={row}
            column={column}
            close={close}
          />
        ) : null}
      </div>
    </>
  );
}

interface MatrixChanges {
  readonly open: (measure: string, slug: string) => void;
  readonly close: () => void;
  readonly sortBy: (slug: string) => void;
}

function useMatrixChanges({ cell, by, sort }: CoverageState, { put, go }: CoverageChange): MatrixChanges {
  const isOpen = cell !== null;
  return {
    open: useCallback(
      (measure: string, slug: string) => {
        // "Back" closes what was opened, however many cells were looked at in between.
        (isOpen ? put : go)({ cell: cellName(measure, slug) });
      },
      [isOpen, put, go],
    ),
    close: useCallback(() => {
      put({ cell: null });
    }, [put]),
    sortBy: useCallback(
      (slug: string) => {
        // A column's button goes round: least first, most first, as the text has it.
        if (by !== slug) put({ by: slug, sort: 'least' });
        else put(sort === 'least' ? { sort: 'most' } : { by: null, sort: null });
      },
      [put, by, sort],
    ),
  };
}

import { useCallback, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskAll } from '../../api/use-ask-all.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import type { Changes } from '../../parts/use-address.js';
import { CellPanel } from './cell-panel.js';
import { Coverage } from './coverage.generated.js';
import type { OfferedDocument } from './coverage-page.js';
import { cellAddress, type CoverageState } from './coverage-state.js';
import { Legend } from './legend.js';
import { matrixOf, type Matrix } from './matrix.js';
import { MatrixTable } from './matrix-table.js';
import { PrintedMatrix } from './printed-matrix.js';
import { SaveButtons } from './save-buttons.js';
import { shownOf } from './shown.js';
import { usePrinting } from './use-printing.js';

/** Pages of columns: stored links are quick to read; documents of one rank are compared when asked, twenty at most in a request. */
const STORED = 100;
const COMPARED = 20;

interface MatrixViewProps {
  readonly baseline: OfferedDocument;
  readonly offered: readonly OfferedDocument[];
  readonly state: CoverageState;
  readonly put: (changes: Changes) => void;
}

/** The matrix of what is chosen, as soon as its first page is there. */
export function MatrixView({ baseline, offered, state, put }: MatrixViewProps): ReactNode {
  const { t } = useTranslation('coverage');
  const { against } = state;
  const ids = useMemo(
    () => against?.flatMap((slug) => offered.find((one) => one.slug === slug && slug !== baseline.slug)?.id ?? []),
    [against, offered, baseline],
  );
  const variables = { baseline: baseline.id, against: ids ?? null, first: ids === undefined ? STORED : COMPARED };
  const answer = useAskAll(Coverage, variables, ({ coverage }) => coverage, { enabled: ids?.length !== 0 });
  const matrix = useMemo(() => matrixOf(answer.data ?? []), [answer.data]);
  if (ids?.length === 0) return <Empty>{t('noneChosen')}</Empty>;
  return (
    <Answer
      of={answer}
      isEmpty={() => matrix.columns.length === 0 || matrix.rows.length === 0}
      empty={<Empty>{matrix.columns.length === 0 ? t('noColumns') : t('noRows')}</Empty>}
    >
      {() => <Whole matrix={matrix} baseline={baseline} state={state} put={put} />}
    </Answer>
  );
}

interface WholeProps extends Omit<MatrixViewProps, 'offered'> {
  readonly matrix: Matrix;
}

function Whole({ matrix, baseline, state, put }: WholeProps): ReactNode {
  const { t } = useTranslation('coverage');
  const { shown, status, words, sort, by, cell } = state;
  const view = useMemo(
    () => shownOf(matrix, { shown, status, words, sort, by }),
    [matrix, shown, status, words, sort, by],
  );
  const printing = usePrinting();
  const open = useCallback(
    (measure: string, slug: string) => {
      put({ cell: cellAddress(measure, slug) });
    },
    [put],
  );
  const sortBy = useCallback(
    (slug: string) => {
      // A column's button goes round: least first, most first, as the text has it.
      if (by !== slug) put({ by: slug, sort: 'least' });
      else put(sort === 'least' ? { sort: 'most' } : { by: null, sort: null });
    },
    [put, by, sort],
  );
  const row = matrix.rows.find(({ measure }) => measure.id === cell?.measure);
  const column = matrix.columns.find(({ document }) => document.slug === cell?.slug);
  const nothing = view.columns.length === 0 || view.rows.length === 0;
  return (
    <>
      <Legend columns={matrix.columns} />
      <div className="coverage-bar no-print">
        <p className="facts" role="status">
          {t('size', { rows: view.rows.length, allRows: matrix.rows.length, columns: view.columns.length })}
        </p>
        <SaveButtons view={view} baseline={baseline} />
      </div>
      {nothing ? <Empty>{t('nothingLeft')}</Empty> : null}
      {!nothing && printing ? <PrintedMatrix view={view} baseline={baseline} /> : null}
      <div className={row === undefined ? 'coverage' : 'coverage coverage-beside'}>
        {nothing || printing ? null : (
          <MatrixTable view={view} baseline={baseline} sort={sort} by={by} cell={cell} open={open} sortBy={sortBy} />
        )}
        {row === undefined || column === undefined ? null : (
          <CellPanel
            key={cell === null ? '' : cellAddress(cell.measure, cell.slug)}
            baseline={baseline.id}
            row={row}
            column={column}
            close={() => {
              put({ cell: null });
            }}
          />
        )}
      </div>
    </>
  );
}

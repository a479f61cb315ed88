import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../parts/term.js';
import { isUnseen, type Cell, type Column } from './matrix.js';
import { cellClass, CellSign } from './status-sign.js';

interface CellButtonProps {
  readonly cell: Cell;
  readonly column: Column;
  readonly measure: string;
  /** Number of the row's measure, which the button's name has. */
  readonly number: string;
  /** Only one cell is reached by Tab; the arrow keys go on from there. */
  readonly reached: boolean;
  readonly open: boolean;
  readonly place: string;
  readonly onOpen: (measure: string, slug: string) => void;
}

/** One cell: its status, and the way to its evidence. */
export const CellButton = memo((props: CellButtonProps): ReactNode => {
  const { cell, column, measure, number, reached, open, place, onOpen } = props;
  const { t } = useTranslation('coverage');
  const term = useTerm();
  const { document, summary } = column;
  const told = isUnseen({ cell, column }) ? t('uncompared') : term('CoverageStatus', cell.status);
  return (
    <button
      type="button"
      className={`coverage-cell ${cellClass({ cell, column })}${summary.applies ? '' : ' coverage-compared'}`}
      data-place={place}
      tabIndex={reached ? 0 : -1}
      aria-pressed={open}
      aria-label={`${number} ${document.printedTitle ?? document.title}: ${told}`}
      onClick={() => {
        onOpen(measure, document.slug);
      }}
    >
      <CellSign cell={cell} column={column} />
    </button>
  );
});
CellButton.displayName = 'CellButton';

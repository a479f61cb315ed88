import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedDocument } from './asked.js';
import type { Column } from './matrix.js';
import { ColumnHead } from './column-head.js';
import { RowHead } from './row-head.js';
import type { Shown } from './shown.js';
import { cellClass, CellSign } from './status-sign.js';

/** So many columns go beside the titles on an A3 page that lies. */
const ON_A_PAGE = 9;

interface PrintedMatrixProps {
  readonly view: Shown;
  readonly baseline: OfferedDocument;
  /** What is to be said where not all columns are there; null where they are. */
  readonly soFar: string | null;
}

/** The whole matrix for paper: as many columns a table as a page holds; the browser repeats the heads on every page. */
export function PrintedMatrix({ view: { rows, columns }, baseline, soFar }: PrintedMatrixProps): ReactNode {
  const { t } = useTranslation('coverage');
  const parts = Array.from({ length: Math.ceil(columns.length / ON_A_PAGE) }, (_part, nth) =>
    columns.slice(nth * ON_A_PAGE, (nth + 1) * ON_A_PAGE),
  );
  const cellOf = (row: (typeof rows)[number], column: Column): ReactNode => {
    const cell = row.cells[column.at];
    return cell === undefined ? null : (
      <td key={column.document.slug} className={cellClass({ cell, column })}>
        <CellSign cell={cell} column={column} />
      </td>
    );
  };
  return parts.map((part) => (
    <table key={part[0]?.document.slug} className="coverage-table coverage-printed">
      <caption>
        {t('table', { title: baseline.printedTitle ?? baseline.title })} {soFar}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="coverage-printed-title">
            {t('measure')}
          </th>
          <th scope="col">{t('totals')}</th>
          {part.map((column) => (
            <th key={column.document.slug} scope="col">
              <ColumnHead column={column} sort="order" by={null} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.measure.id}>
            <RowHead row={row} baseline={baseline} />
            {part.map((column) => cellOf(row, column))}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

import { memo, type ReactNode } from 'react';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { OfferedDocument } from './asked.js';
import { CellButton } from './cell-button.js';
import type { Column } from './matrix.js';
import { RowHead } from './row-head.js';
import type { ShownRow } from './shown.js';
import { placeName } from './use-cell-keys.js';

interface MatrixRowProps {
  readonly row: ShownRow;
  /** Its place among the rows. */
  readonly index: number;
  readonly height: number;
  readonly baseline: OfferedDocument;
  /** All that are shown, and those of them that are drawn. */
  readonly columns: readonly Column[];
  readonly drawn: readonly VirtualItem[];
  /** Whether there are columns before and after those that are drawn. */
  readonly before: boolean;
  readonly after: boolean;
  /** Place of the cell that Tab reaches; null where it is in another row. */
  readonly reached: number | null;
  /** Slug of the open cell's document; null where it is in another row. */
  readonly opened: string | null;
  readonly open: (measure: string, slug: string) => void;
}

/** A measure and its cells. It is not made again while rows or columns come and go around it. */
export const MatrixRow = memo((props: MatrixRowProps): ReactNode => {
  const { row, index, height, baseline, columns, drawn, before, after, reached, opened, open } = props;
  return (
    <tr aria-rowindex={index + 2} style={{ height }}>
      <RowHead row={row} baseline={baseline} />
      <Gap there={before} />
      {drawn.map(({ index: nth }) => {
        const column = columns[nth];
        const there = column === undefined ? undefined : row.cells[column.at];
        return column === undefined || there === undefined ? null : (
          <td key={column.document.slug} aria-colindex={nth + 3}>
            <CellButton
              cell={there}
              column={column}
              measure={row.measure.id}
              number={row.measure.number}
              reached={nth === reached}
              open={column.document.slug === opened}
              place={placeName({ row: index, column: nth })}
              onOpen={open}
            />
          </td>
        );
      })}
      <Gap there={after} />
    </tr>
  );
});
MatrixRow.displayName = 'MatrixRow';

/** Stands for the columns that are not drawn. */
export const Gap = ({ there }: { readonly there: boolean }): ReactNode =>
  there ? <td aria-hidden="true" className="coverage-gap" /> : null;

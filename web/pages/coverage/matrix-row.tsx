import { useCallback, type ReactNode } from 'react';
import { CellButton } from './cell-button.js';
import type { MatrixTableProps } from './matrix-table.js';
import { RowHead } from './row-head.js';
import { placeName } from './use-cell-keys.js';
import type { MatrixWindow } from './use-matrix-window.js';

interface MatrixRowProps extends MatrixTableProps {
  readonly shown: MatrixWindow;
  /** Its place among the rows. */
  readonly index: number;
}

export function MatrixRow({ view, baseline, cell, open, shown, index }: MatrixRowProps): ReactNode {
  const { reached, room, columns, measure } = shown;
  const drawn = useCallback(
    (line: Element | null) => {
      measure(line);
    },
    [measure],
  );
  const row = view.rows[index];
  if (row === undefined) return null;
  return (
    <tr ref={drawn} data-index={index} aria-rowindex={index + 2}>
      <RowHead row={row} baseline={baseline} />
      <Gap width={room.left} />
      {columns.map(({ index: nth }) => {
        const column = view.columns[nth];
        const there = column === undefined ? undefined : row.cells[column.at];
        return column === undefined || there === undefined ? null : (
          <td key={column.document.slug} aria-colindex={nth + 3}>
            <CellButton
              cell={there}
              column={column}
              measure={row.measure.id}
              number={row.measure.number}
              reached={index === reached.row && nth === reached.column}
              open={cell?.measure === row.measure.id && cell.slug === column.document.slug}
              place={placeName({ row: index, column: nth })}
              onOpen={open}
            />
          </td>
        );
      })}
      <Gap width={room.right} />
    </tr>
  );
}

/** Stands for the columns that are not drawn. */
export const Gap = ({ width }: { readonly width: number }): ReactNode =>
  width > 0 ? <td aria-hidden="true" className="coverage-gap" /> : null;

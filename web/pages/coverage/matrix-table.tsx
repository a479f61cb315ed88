import { useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedDocument } from './asked.js';
import type { CoverageState } from './coverage-state.js';
import { MatrixHead } from './matrix-head.js';
import { Gap, MatrixRow } from './matrix-row.js';
import type { Shown } from './shown.js';
import type { Place } from './use-cell-keys.js';
import { useMatrixWindow } from './use-matrix-window.js';

export interface MatrixTableProps extends Pick<CoverageState, 'sort' | 'by' | 'cell'> {
  readonly view: Shown;
  readonly baseline: OfferedDocument;
  readonly open: (measure: string, slug: string) => void;
  readonly sortBy: (slug: string) => void;
}

/** The matrix on the screen: a table of which only what is in sight is drawn, with heads that stay. */
export function MatrixTable(props: MatrixTableProps): ReactNode {
  const { view, baseline, cell } = props;
  const { t } = useTranslation('coverage');
  const frame = useRef<HTMLDivElement>(null);
  const open = useMemo(() => placeOf(view, cell), [view, cell]);
  const shown = useMatrixWindow(frame, view, open);
  const { sizes, columns, room } = shown;
  return (
    <div ref={frame} className="coverage-frame no-print" onKeyDown={shown.onKeyDown} onFocus={shown.onFocus}>
      <table
        role="grid"
        className="coverage-table"
        aria-label={t('table', { title: baseline.printedTitle ?? baseline.title })}
        aria-rowcount={view.rows.length + 1}
        aria-colcount={view.columns.length + 2}
        style={{ width: shown.width }}
      >
        <colgroup>
          <col style={{ width: sizes.title }} />
          <col style={{ width: sizes.totals }} />
          {room.left > 0 ? <col style={{ width: room.left }} /> : null}
          {columns.map(({ index, size }) => (
            <col key={index} style={{ width: size }} />
          ))}
          {room.right > 0 ? <col style={{ width: room.right }} /> : null}
        </colgroup>
        <MatrixHead {...props} shown={shown} />
        <tbody>
          <Spacer height={room.above} />
          {shown.rows.map(({ index, key }) => {
            const row = view.rows[index];
            return row === undefined ? null : (
              <MatrixRow
                key={key}
                row={row}
                index={index}
                height={sizes.row}
                baseline={baseline}
                columns={view.columns}
                drawn={columns}
                before={room.left > 0}
                after={room.right > 0}
                reached={shown.reached.row === index ? shown.reached.column : null}
                opened={cell?.measure === row.measure.id ? cell.slug : null}
                open={props.open}
              />
            );
          })}
          <Spacer height={room.below} />
        </tbody>
      </table>
    </div>
  );
}

/** Where the open cell stands; null where none is open, or it is not among what is shown. */
function placeOf({ rows, columns }: Shown, cell: CoverageState['cell']): Place | null {
  const row = rows.findIndex(({ measure }) => measure.id === cell?.measure);
  const column = columns.findIndex(({ document }) => document.slug === cell?.slug);
  return row < 0 || column < 0 ? null : { row, column };
}

/** Stands for the rows that are not drawn. */
const Spacer = ({ height }: { readonly height: number }): ReactNode =>
  height > 0 ? (
    <tr aria-hidden="true" style={{ height }}>
      <Gap there />
    </tr>
  ) : null;

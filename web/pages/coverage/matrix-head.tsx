import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnHead } from './column-head.js';
import { Gap } from './matrix-row.js';
import type { MatrixTableProps } from './matrix-table.js';
import type { MatrixWindow } from './use-matrix-window.js';

interface MatrixHeadProps extends MatrixTableProps {
  readonly shown: MatrixWindow;
}

const DIRECTIONS = { order: undefined, least: 'ascending', most: 'descending' } as const;

export function MatrixHead({ view, sort, by, sortBy, shown }: MatrixHeadProps): ReactNode {
  const { t } = useTranslation('coverage');
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="coverage-corner">
          {t('measure')}
        </th>
        <th scope="col">{t('totals')}</th>
        <Gap there={shown.room.left > 0} />
        {shown.columns.map(({ index }) => {
          const column = view.columns[index];
          return column === undefined ? null : (
            <th
              key={column.document.slug}
              scope="col"
              aria-colindex={index + 3}
              aria-sort={by === column.document.slug ? DIRECTIONS[sort] : undefined}
            >
              <ColumnHead column={column} sort={sort} by={by} sortBy={sortBy} />
            </th>
          );
        })}
        <Gap there={shown.room.right > 0} />
      </tr>
    </thead>
  );
}

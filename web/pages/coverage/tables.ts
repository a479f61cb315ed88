import { isUnseen, totalsOf } from './matrix.js';
import type { Shown } from './shown.js';

export interface TableWords {
  readonly number: string;
  readonly measure: string;
  readonly applies: (applies: boolean) => string;
  readonly uncompared: string;
  readonly status: (status: 'COVERED' | 'PARTIAL' | 'NONE_FOUND') => string;
}

/** What is shown, as a table to take away: the titles, whether the higher text applies there, the measures, the totals. */
export function tableOf({ columns, rows }: Shown, words: TableWords): readonly (readonly string[])[] {
  const { status, applies } = words;
  const statuses = ['COVERED', 'PARTIAL', 'NONE_FOUND'] as const;
  return [
    [
      words.number,
      words.measure,
      ...columns.map(({ document }) => document.printedTitle ?? document.title),
      ...statuses.map(status),
    ],
    ['', '', ...columns.map(({ summary }) => applies(summary.applies)), '', '', ''],
    ...rows.map((row) => {
      const totals = totalsOf(row, columns);
      return [
        row.measure.number,
        row.measure.title,
        ...columns.map((column) => {
          const cell = row.cells[column.at];
          if (cell === undefined) return '';
          return isUnseen({ cell, column }) ? words.uncompared : status(cell.status);
        }),
        ...statuses.map((one) => String(totals[one])),
      ];
    }),
  ];
}

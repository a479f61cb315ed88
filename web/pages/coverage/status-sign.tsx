import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../parts/term.js';
import type { CoverageStatus } from './coverage.generated.js';
import type { Cell, Column } from './matrix.js';

export const STATUSES_IN_ORDER = ['COVERED', 'PARTIAL', 'NONE_FOUND'] as const satisfies readonly CoverageStatus[];

/** Beside the colour, so that a status is told without it. */
export const SIGNS: Readonly<Record<CoverageStatus, string>> = { COVERED: '●', PARTIAL: '◐', NONE_FOUND: '○' };

export const statusClass = (status: CoverageStatus): string => `coverage-${status.toLowerCase().replace('_', '-')}`;

/** A status by its colour, its sign and its word. */
export function StatusSign({ status }: { readonly status: CoverageStatus }): ReactNode {
  const term = useTerm();
  return (
    <span className={`coverage-status ${statusClass(status)}`}>
      <span aria-hidden="true">{SIGNS[status]}</span> {term('CoverageStatus', status)}
    </span>
  );
}

interface CellSignProps {
  readonly cell: Cell;
  readonly column: Column;
}

/** What a cell says: its status, or that its two texts were never compared, where the API has no status but "none found". */
export function CellSign({ cell, column }: CellSignProps): ReactNode {
  const { t } = useTranslation('coverage');
  if (column.summary.compared) return <StatusSign status={cell.status} />;
  return (
    <span className="coverage-status">
      <span aria-hidden="true">?</span> {t('uncompared')}
    </span>
  );
}

export const cellClass = ({ cell, column }: CellSignProps): string =>
  column.summary.compared ? statusClass(cell.status) : 'coverage-uncompared';

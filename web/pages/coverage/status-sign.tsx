import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../parts/term.js';
import type { CoverageStatus } from './coverage.generated.js';
import { isUnseen, type Placed } from './matrix.js';

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

/** What a cell says: its status, or that its two texts were never compared. */
export function CellSign(placed: Placed): ReactNode {
  const { t } = useTranslation('coverage');
  if (!isUnseen(placed)) return <StatusSign status={placed.cell.status} />;
  return (
    <span className="coverage-status">
      <span aria-hidden="true">?</span> {t('uncompared')}
    </span>
  );
}

export const cellClass = (placed: Placed): string =>
  isUnseen(placed) ? 'coverage-uncompared' : statusClass(placed.cell.status);

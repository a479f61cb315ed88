import type { ReactNode } from 'react';
import { useTerm } from '../../parts/term.js';
import type { CoverageStatus } from './coverage.generated.js';

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

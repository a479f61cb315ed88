import type { ReactNode } from 'react';
import { useFormat } from '../../parts/format.js';
import { useTerm } from '../../parts/term.js';
import type { Totals } from './matrix.js';
import { SIGNS, STATUSES_IN_ORDER, statusClass } from './status-sign.js';

/** How many of each status: sign and number, with the word for whoever does not see the sign. */
export function Signs({ totals }: { readonly totals: Totals }): ReactNode {
  const term = useTerm();
  const { number } = useFormat();
  return (
    <span className="coverage-signs">
      {STATUSES_IN_ORDER.map((status) => (
        <span key={status} className={`coverage-sign ${statusClass(status)}`}>
          <span aria-hidden="true">{SIGNS[status]}</span>
          <span className="coverage-unseen">{term('CoverageStatus', status)}</span> {number(totals[status])}
        </span>
      ))}
    </span>
  );
}

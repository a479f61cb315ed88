import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LeftOut } from './left-out.js';
import type { Matrix } from './matrix.js';
import { StatusSign, STATUSES_IN_ORDER } from './status-sign.js';

/** What the signs mean, and what they do not: that nothing was found is no duty neglected. */
export function Legend({ of: { columns, leftOut } }: { readonly of: Matrix }): ReactNode {
  const { t } = useTranslation('coverage');
  const binding = columns.filter(({ summary }) => summary.applies).length;
  return (
    <div className="note">
      <ul className="coverage-legend" aria-label={t('legend.label')}>
        {STATUSES_IN_ORDER.map((status) => (
          <li key={status}>
            <StatusSign status={status} />
          </li>
        ))}
      </ul>
      <p>
        {binding === 0 ? t('legend.noneBinding') : t('legend.binding', { count: binding, all: columns.length })}{' '}
        {t('legend.none')}
      </p>
      <LeftOut of={leftOut} />
    </div>
  );
}

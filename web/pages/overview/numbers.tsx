import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/format.js';
import type { OverviewQuery } from './overview.generated.js';

const COUNTED = ['documents', 'measures', 'agencies', 'products', 'targets', 'parks'] as const;

/** How much there is of each kind. */
export function Numbers({ of }: { readonly of: OverviewQuery }): ReactNode {
  const { t } = useTranslation('overview');
  const { number } = useFormat();
  return (
    <dl className="overview-numbers" aria-label={t('numbers')}>
      {COUNTED.map((kind) => (
        <div key={kind}>
          <dt>{t(`count.${kind}`)}</dt>
          <dd>{number(of[kind].totalCount)}</dd>
        </div>
      ))}
    </dl>
  );
}

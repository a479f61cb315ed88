import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../parts/page-frame.js';
import { useAddress } from '../../parts/use-address.js';
import './agencies.css';
import { AgencyView } from './agency-view.js';
import { Lines } from './lines.js';

/** `/agencies`: all departments by line and level; with `?agency=ID` what one of them answers for. */
export function Page(): ReactNode {
  const { t } = useTranslation('agencies');
  const { get } = useAddress();
  const id = get('agency');
  if (id !== null) return <AgencyView key={id} id={id} />;
  return (
    <PageFrame title={t('title')} lead={t('lead')} wide>
      <Lines />
    </PageFrame>
  );
}

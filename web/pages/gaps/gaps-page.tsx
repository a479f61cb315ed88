import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../parts/page-frame.js';
import { useUnfoldedInPrint } from '../../parts/use-unfolded-in-print.js';
import { Choose } from './choose.js';
import { GapList } from './gap-list.js';
import './gaps.css';

/** `/gaps`: what is missing, worst first, what shows it, and what is comparable elsewhere. */
export function Page(): ReactNode {
  const { t } = useTranslation('gaps');
  useUnfoldedInPrint();
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Choose />
      <GapList />
    </PageFrame>
  );
}

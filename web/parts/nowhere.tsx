import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { PageFrame } from './page-frame.js';

export function Nowhere(): ReactNode {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <PageFrame title={t('nowhere.title')}>
      <p>{t('nowhere.what', { address: pathname })}</p>
      <p>
        <Link to="/">{t('nowhere.home')}</Link>
      </p>
    </PageFrame>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './state.css';

/** Appears only after a moment, so that what comes at once does not flicker. */
export function Loading(): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="state state-loading" role="status">
      {t('loading')}
    </p>
  );
}

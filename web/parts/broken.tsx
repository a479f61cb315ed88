import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import './state.css';

/** A page that threw, or whose files are no longer there since the server was renewed. */
export function Broken(): ReactNode {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <main id="content" className="page">
      <div className="state state-failure" role="alert">
        <p className="state-what">{t('broken.what')}</p>
        <p>{t('broken.do')}</p>
        <p className="state-detail" lang="en">
          {String(error)}
        </p>
        <Button
          className="button"
          onPress={() => {
            location.reload();
          }}
        >
          {t('broken.reload')}
        </Button>
      </div>
    </main>
  );
}

import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { AskError } from '../api/ask-error.js';
import './state.css';

interface FailureProps {
  readonly error: Error;
  readonly again: () => void;
  readonly busy?: boolean;
}

/** What happened, what to do, and the server's own words for whoever must look into it. */
export function Failure({ error, again, busy = false }: FailureProps): ReactNode {
  const { t } = useTranslation();
  const kind = error instanceof AskError ? error.kind : 'defect';
  return (
    <div className="state state-failure" role="alert">
      <p className="state-what">{t(`error.${kind}.what`)}</p>
      <p>{t(`error.${kind}.do`)}</p>
      {kind === 'offline' ? null : (
        <p className="state-detail" lang="en">
          {error.message}
        </p>
      )}
      <Button className="button" onPress={again} isPending={busy}>
        {t('again')}
      </Button>
    </div>
  );
}

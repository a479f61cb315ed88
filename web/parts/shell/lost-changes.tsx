import { useSyncExternalStore, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { forgetLost, lostChanges, watchLost, type LostChange } from '../../api/lost-changes.js';

/** Changes that were not made after their reader had gone on: why, and the way back to what was typed. */
export function LostChanges(): ReactNode {
  const lost = useSyncExternalStore(watchLost, lostChanges);
  return (
    <div role="alert">
      {lost.map((one) => (
        <Lost key={one.id} of={one} />
      ))}
    </div>
  );
}

function Lost({ of: { id, why, message, address } }: { readonly of: LostChange }): ReactNode {
  const { t } = useTranslation();
  const forget = (): void => {
    forgetLost(id);
  };
  return (
    <p className="shell-lost">
      <strong>{t('lost.what')}</strong>
      <span>{why === 'refused' ? t('wrong') : t(`error.${why}.what`)}</span>
      {why === 'refused' ? <span lang="en">{message}</span> : null}
      <Link to={address} onClick={forget}>
        {t('lost.back')}
      </Link>
      <Button className="quiet-button" onPress={forget}>
        {t('lost.forget')}
      </Button>
    </p>
  );
}

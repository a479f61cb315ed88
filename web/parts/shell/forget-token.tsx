import { useSyncExternalStore, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { forgetToken, sessionToken, watchToken } from '../../api/token.js';

/** While a token is held: that it is, and the way to have it forgotten before the tab is closed. */
export function ForgetToken(): ReactNode {
  const { t } = useTranslation();
  const held = useSyncExternalStore(watchToken, () => sessionToken() !== null);
  if (!held) return null;
  return (
    <Button className="quiet-button" onPress={forgetToken}>
      {t('token.forget')}
    </Button>
  );
}

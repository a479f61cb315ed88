import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

/** Where the address names a cell that the matrix does not have: a document that is gone, or is not compared. */
export function UnknownCell({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useTranslation('coverage');
  return (
    <div className="state" role="status">
      <p>{t('noCell')}</p>
      <Button className="button no-print" onPress={close}>
        {t('close')}
      </Button>
    </div>
  );
}

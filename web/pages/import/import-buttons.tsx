import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface ImportButtonsProps {
  readonly busy: boolean;
  /** Whether what was read stands here to be seen, with nothing wrong in it. */
  readonly mayKeep: boolean;
  readonly look: () => void;
  readonly keep: () => void;
}

/** To look at what is read, and to keep it once that was seen. */
export function ImportButtons({ busy, mayKeep, look, keep }: ImportButtonsProps): ReactNode {
  const { t } = useTranslation('import');
  return (
    <div className="form-buttons">
      <Button className={mayKeep ? 'button' : 'button button-main'} isPending={busy} onPress={look}>
        {t('look')}
      </Button>
      <Button
        className={mayKeep ? 'button button-main' : 'button'}
        isPending={busy}
        isDisabled={!mayKeep}
        onPress={keep}
      >
        {t('keep')}
      </Button>
      {busy ? <span role="status">{t('busy')}</span> : null}
    </div>
  );
}

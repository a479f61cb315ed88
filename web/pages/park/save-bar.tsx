import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../api/use-change.js';
import { ChangeFailure } from '../../parts/change/change-failure.js';
import { Wrong } from '../../parts/change/wrong.js';
import type { WrongBy } from './use-evidence.js';

interface SaveBarProps {
  /** How many criteria differ from what is kept. */
  readonly count: number;
  readonly wrong: WrongBy;
  readonly save: Pick<Change<unknown, unknown>, 'busy' | 'error' | 'again'>;
  readonly send: () => void;
  readonly discard: () => void;
}

/** How much is not saved yet, the buttons to save or drop it, and what went wrong. */
export function SaveBar({ count, wrong, save, send, discard }: SaveBarProps): ReactNode {
  const { t } = useTranslation('park');
  return (
    <div className="park-save">
      <div className="form-buttons">
        <span role="status">{count === 0 ? t('allSaved') : t('unsaved', { count })}</span>
        <Button className="button button-main" isDisabled={count === 0} isPending={save.busy} onPress={send}>
          {t('save')}
        </Button>
        {count === 0 ? null : (
          <Button className="button" onPress={discard}>
            {t('discard')}
          </Button>
        )}
      </div>
      {wrong.size === 0 ? null : (
        <p className="form-wrong" role="alert">
          {t('mend')}
        </p>
      )}
      <Wrong of={wrong.get('') ?? []} />
      <ChangeFailure of={save} again={send} />
    </div>
  );
}

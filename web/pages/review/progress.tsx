import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface ProgressProps {
  readonly confirmed: number;
  readonly open: number;
  /** Since the page was opened: what was rejected before is in no list. */
  readonly rejected: number;
  /** Which of the open ones is looked at; -1 for one that was decided. */
  readonly at: number;
  readonly complete: boolean;
}

/** How far the queue is worked off. */
export function Progress({ confirmed, open, rejected, at, complete }: ProgressProps): ReactNode {
  const { t } = useTranslation('review');
  const decided = confirmed + rejected;
  const text = t('progress', { confirmed, rejected, open });
  return (
    <div className="review-progress">
      <ProgressBar
        value={decided}
        maxValue={Math.max(decided + open, 1)}
        aria-label={t('progressLabel')}
        valueLabel={text}
      >
        {({ percentage }) => (
          <div className="review-track">
            <div style={{ width: `${String(percentage ?? 0)}%` }} />
          </div>
        )}
      </ProgressBar>
      <p className="review-facts" role="status">
        <span>{text}</span>
        {at === -1 ? null : <span>{t('position', { at: at + 1, open })}</span>}
        {complete ? null : <span>{t('reading')}</span>}
      </p>
    </div>
  );
}

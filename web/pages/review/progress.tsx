import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ReviewProgressQuery } from './review.generated.js';
import type { Step } from './use-shown.js';

interface ProgressProps {
  /** Undefined while it is being read. */
  readonly of: ReviewProgressQuery | undefined;
  /** Which of the open ones is looked at; -1 for one that was decided, or that stands further down than was read. */
  readonly at: number;
  /** Which way somebody wanted to go from it, and could not yet. */
  readonly nowhere: Step | null;
}

/** How far the queue is worked off. */
export const Progress = ({ of, ...place }: ProgressProps): ReactNode => (
  <div className="review-progress">{of === undefined ? null : <Counted of={of} {...place} />}</div>
);

function Counted({ of, at, nowhere }: ProgressProps & { readonly of: ReviewProgressQuery }): ReactNode {
  const { t } = useTranslation('review');
  const [confirmed, rejected, open] = [of.confirmed.totalCount, of.rejected.totalCount, of.open.totalCount];
  const decided = confirmed + rejected;
  const text = t('progress', { confirmed, rejected, open });
  return (
    <>
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
        {nowhere === null ? null : <span>{t(nowhere === -1 ? 'noFormer' : 'noNext')}</span>}
      </p>
    </>
  );
}

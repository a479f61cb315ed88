import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ReviewProgressQuery } from './review.generated.js';

interface ProgressProps {
  /** Undefined while it is being read. */
  readonly of: ReviewProgressQuery | undefined;
  /** Which of the open ones is looked at; -1 for one that was decided, or that stands further down than was read. */
  readonly at: number;
}

/** How far the queue is worked off. */
export const Progress = ({ of, at }: ProgressProps): ReactNode => (
  <div className="review-progress">{of === undefined ? null : <Counted of={of} at={at} />}</div>
);

function Counted({ of, at }: ProgressProps & { readonly of: ReviewProgressQuery }): ReactNode {
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
      </p>
    </>
  );
}

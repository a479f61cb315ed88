import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ReviewStatus } from './review.generated.js';

interface DecideButtonsProps {
  /** As it stands: what nobody decided cannot be opened again. */
  readonly status: ReviewStatus;
  readonly busy: boolean;
  readonly decide: (status: ReviewStatus) => void;
  readonly go: (step: 1 | -1) => void;
}

const DECISIONS = [
  ['CONFIRMED', 'confirm', 'Y'],
  ['REJECTED', 'reject', 'N'],
  ['PROPOSED', 'reopen', null],
] as const;
const STEPS = [
  [-1, 'former', 'K'],
  [1, 'next', 'J'],
] as const;

/** What can be done with a link, each with its key. */
export function DecideButtons({ status, busy, decide, go }: DecideButtonsProps): ReactNode {
  const { t } = useTranslation('review');
  return (
    <div className="form-buttons">
      {DECISIONS.map(([next, name, key]) =>
        next === 'PROPOSED' && status === 'PROPOSED' ? null : (
          <Button
            key={name}
            className={next === 'CONFIRMED' ? 'button button-main' : 'button'}
            isPending={busy}
            onPress={() => {
              decide(next);
            }}
          >
            {t(name)} {key === null ? null : <kbd>{key}</kbd>}
          </Button>
        ),
      )}
      {STEPS.map(([step, name, key]) => (
        <Button
          key={name}
          className="button"
          onPress={() => {
            go(step);
          }}
        >
          {t(name)} <kbd>{key}</kbd>
        </Button>
      ))}
    </div>
  );
}

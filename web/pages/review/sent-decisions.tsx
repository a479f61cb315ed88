import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AskError } from '../../api/ask-error.js';
import { Wrong } from '../../parts/change/wrong.js';
import type { ReviewStatus } from './review.generated.js';
import type { SentDecision } from './use-decisions.js';

const NAMES = { CONFIRMED: 'confirm', REJECTED: 'reject', PROPOSED: 'reopen' } as const satisfies Readonly<
  Record<ReviewStatus, string>
>;

interface SentDecisionsProps {
  /** Of links whose card is not shown. */
  readonly of: readonly SentDecision[];
  readonly onBack: () => void;
  readonly forget: (link: string) => void;
}

/** What was decided and does not stand yet, each with the way back to it: what is being kept, and what was not. */
export function SentDecisions({ of, onBack, forget }: SentDecisionsProps): ReactNode {
  const { t } = useTranslation('review');
  return (
    <>
      <div role="status">
        {of
          .filter(({ busy }) => busy)
          .map((one) => (
            <p key={one.link} className="review-facts">
              <Named of={one} onBack={onBack} /> <span>{t('sending')}</span>
            </p>
          ))}
      </div>
      {of
        .filter(({ busy }) => !busy)
        .map((one) => (
          <div key={one.link} className="state-failure review-unkept" role="alert">
            <p className="review-facts">
              <span className="state-what">{t('unkept')}</span> <Named of={one} onBack={onBack} />
              <Button
                className="quiet-button"
                onPress={() => {
                  forget(one.link);
                }}
              >
                {t('forget')}
              </Button>
            </p>
            <Why of={one} />
          </div>
        ))}
    </>
  );
}

interface NamedProps {
  readonly of: SentDecision;
  readonly onBack: () => void;
}

function Named({ of: { name, address, status }, onBack }: NamedProps): ReactNode {
  const { t } = useTranslation('review');
  return (
    <>
      <span className="tag">{t(NAMES[status])}</span>{' '}
      <Link to={address} lang="zh-Hans" onClick={onBack}>
        {name}
      </Link>
    </>
  );
}

function Why({ of: { error, refused } }: { readonly of: SentDecision }): ReactNode {
  const { t } = useTranslation();
  if (error === null) return <Wrong of={refused} />;
  return <p>{t(`error.${error instanceof AskError ? error.kind : 'defect'}.what`)}</p>;
}

import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../api/use-change.js';
import { ChangeFailure } from '../../../parts/change/change-failure.js';
import { Wrong, type UserError } from '../../../parts/change/wrong.js';
import { edgesOf } from '../../../parts/shortened.js';
import { useTerm } from '../../../parts/term.js';
import type { ReadCorrection } from '../facts.js';
import { WithdrawReview } from './correct.generated.js';
import { useGivenBy } from './given-by.js';

interface CorrectionsProps {
  readonly of: readonly ReadCorrection[];
  /** Called when one was taken back, with which its button went away. */
  readonly onWithdrawn: () => void;
}

/** What people corrected in a measure: what, by whom, when and why; each can be taken back. */
export function Corrections({ of, onWithdrawn }: CorrectionsProps): ReactNode {
  const { t } = useTranslation('correct');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const change = useChange(
    WithdrawReview,
    ({ withdrawReview: { userErrors } }) => {
      setErrors(userErrors);
      if (userErrors.length === 0) onWithdrawn();
    },
    'before',
  );
  return (
    <>
      {of.length === 0 ? null : (
        <ul className="corrections" aria-label={t('corrections')}>
          {of.map((one) => (
            <Correction
              key={one.id}
              of={one}
              busy={change.busy}
              withdraw={() => {
                change.make({ input: { review: one.id, seen: one.review.at } }).catch(() => undefined);
              }}
            />
          ))}
        </ul>
      )}
      <Wrong of={errors} />
      <ChangeFailure of={change} />
    </>
  );
}

interface CorrectionProps {
  readonly of: ReadCorrection;
  readonly busy: boolean;
  readonly withdraw: () => void;
}

function Correction({ of, busy, withdraw }: CorrectionProps): ReactNode {
  const { t } = useTranslation('correct');
  const term = useTerm();
  const givenBy = useGivenBy();
  const { change, fact, asPrinted, agency, role, product, review } = of;
  const name = agency?.name ?? product?.name;
  const told = t('told', { fact: term('FactKind', fact), change: term('FactChange', change) });
  return (
    <li>
      <p>
        <span className="tag">{told}</span> <q lang="zh-Hans">{edgesOf(asPrinted, SHOWN)}</q>
        {name === undefined ? null : <span lang="zh-Hans"> → {name}</span>}
        {role === null ? null : <> {term('AssignmentRole', role)}</>}
      </p>
      <p className="reader-facts">
        <span>{givenBy(review)}</span>
        {review.note === null ? null : <span>{review.note}</span>}
        <Button className="quiet-button" isPending={busy} onPress={withdraw} aria-label={t('withdrawOne', { told })}>
          {t('withdraw')}
        </Button>
      </p>
    </li>
  );
}

const SHOWN = 24;

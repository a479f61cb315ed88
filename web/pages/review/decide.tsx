import type { ReactNode } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ChangeFailure } from '../../parts/change/change-failure.js';
import { Wrong } from '../../parts/change/wrong.js';
import { DecideButtons } from './decide-buttons.js';
import { RelationChoice, RELATIONS } from './relation-choice.js';
import type { MappingRelation, ReviewStatus } from './review.generated.js';
import { useCardKeys } from './use-card-keys.js';
import { useDecision, type Decided } from './use-decision.js';

interface DecideProps extends Decided {
  readonly status: ReviewStatus;
  readonly card: { readonly current: HTMLElement | null };
  readonly go: (step: 1 | -1) => void;
}

/** Confirm, reject or open again, with the relation and a note; each by a key while the card has the focus. */
export function Decide({ status, card, go, ...link }: DecideProps): ReactNode {
  const { t } = useTranslation('review');
  const { typed, setTyped, errors, review, decide } = useDecision(link);
  const chooseRelation = (relation: MappingRelation): void => {
    if (link.relation !== null) setTyped({ ...typed, relation });
  };
  useCardKeys(card, (key) => {
    if (key === 'y') decide('CONFIRMED');
    else if (key === 'n') decide('REJECTED');
    else if (key === 'j') go(1);
    else if (key === 'k') go(-1);
    else {
      const chosen = RELATIONS[Number(key) - 1];
      if (chosen === undefined) return false;
      chooseRelation(chosen);
    }
    return true;
  });
  return (
    <div className="review-decide">
      {link.relation === null ? null : <RelationChoice chosen={typed.relation} choose={chooseRelation} />}
      <TextField
        className="form-field"
        value={typed.note}
        isInvalid={errors.some(({ field }) => field?.[0] === 'note')}
        onChange={(note) => {
          setTyped({ ...typed, note });
        }}
      >
        <Label className="form-label">{t('note')}</Label>
        <TextArea className="form-control" rows={2} />
      </TextField>
      <Wrong of={errors} />
      <DecideButtons status={status} busy={review.busy} decide={decide} go={go} />
      <p className="review-facts">{t('keys')}</p>
      <ChangeFailure of={review} />
    </div>
  );
}

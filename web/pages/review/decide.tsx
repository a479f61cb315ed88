import { useEffect, useState, type ReactNode } from 'react';
import { Button, Label, TextArea, TextField, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../api/use-change.js';
import { ChangeFailure } from '../../parts/change/change-failure.js';
import { Wrong, type UserError } from '../../parts/change/wrong.js';
import { useTerm } from '../../parts/term.js';
import { useTyped } from '../../parts/use-typed.js';
import { ReviewLink, type MappingRelation, type ReviewStatus } from './review.generated.js';

const RELATIONS: readonly MappingRelation[] = ['EQUIVALENT', 'NARROWER', 'BROADER', 'OVERLAPS'];

interface DecideProps {
  readonly id: string;
  /** As it stands; null of a link to a dimension, which has none. */
  readonly relation: MappingRelation | null;
  /** When the review that is shown was made. */
  readonly seen: string | null;
  readonly status: ReviewStatus;
  readonly card: { readonly current: HTMLElement | null };
  readonly go: (step: 1 | -1) => void;
  readonly decided: (status: ReviewStatus) => void;
}

/** Confirm, reject or open again, with the relation and a note; each by a key while the card has the focus. */
export function Decide({ id, relation, seen, status, card, go, decided }: DecideProps): ReactNode {
  const { t } = useTranslation('review');
  const term = useTerm();
  const [typed, setTyped] = useTyped(`review.${id}`, { note: '', relation });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const review = useChange(ReviewLink, ({ reviewLink: { userErrors } }, { input }) => {
    setErrors(userErrors);
    if (userErrors.length > 0) return;
    setTyped(null);
    decided(input.status);
  });
  const decide = (next: ReviewStatus): void => {
    if (review.busy) return;
    const changed = typed.relation === relation ? null : typed.relation;
    const note = typed.note.trim() === '' ? null : typed.note.trim();
    review.make({ input: { link: id, status: next, relation: changed, note, seen } }).catch(() => undefined);
  };
  const chooseRelation = (chosen: MappingRelation): void => {
    if (relation !== null) setTyped({ ...typed, relation: chosen });
  };
  useKeys(card, (key) => {
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
      {relation === null ? null : (
        <div className="form-buttons" role="group" aria-label={t('relation')}>
          <span className="form-label">{t('relation')}</span>
          {RELATIONS.map((one, index) => (
            <ToggleButton
              key={one}
              className="button"
              isSelected={typed.relation === one}
              onChange={() => {
                chooseRelation(one);
              }}
            >
              {term('MappingRelation', one)} <kbd>{index + 1}</kbd>
            </ToggleButton>
          ))}
        </div>
      )}
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
      <div className="form-buttons">
        <Button
          className="button button-main"
          isDisabled={review.busy}
          onPress={() => {
            decide('CONFIRMED');
          }}
        >
          {t('confirm')} <kbd>Y</kbd>
        </Button>
        <Button
          className="button"
          isDisabled={review.busy}
          onPress={() => {
            decide('REJECTED');
          }}
        >
          {t('reject')} <kbd>N</kbd>
        </Button>
        {status === 'PROPOSED' ? null : (
          <Button
            className="button"
            isDisabled={review.busy}
            onPress={() => {
              decide('PROPOSED');
            }}
          >
            {t('reopen')}
          </Button>
        )}
        <Button
          className="button"
          onPress={() => {
            go(-1);
          }}
        >
          {t('former')} <kbd>K</kbd>
        </Button>
        <Button
          className="button"
          onPress={() => {
            go(1);
          }}
        >
          {t('next')} <kbd>J</kbd>
        </Button>
      </div>
      <p className="review-facts">{t('keys')}</p>
      <ChangeFailure of={review} />
    </div>
  );
}

/** Single keys, only while the card or something in it has the focus and nothing is being written. `take` says whether a key was one. */
function useKeys(card: DecideProps['card'], take: (key: string) => boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || card.current?.contains(target) !== true) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (target.closest('input, textarea, select, [contenteditable]') !== null) return;
      if (take(event.key.toLowerCase())) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  });
}

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Form, Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useChange, type Change } from '../../../api/use-change.js';
import { ChangeFailure } from '../../../parts/change/change-failure.js';
import { Wrong as Refused, type UserError } from '../../../parts/change/wrong.js';
import { useTyped } from '../../../parts/use-typed.js';
import { useLook } from '../reader-context.js';
import type { Correctable } from './correctable.js';
import { ReviewFact, type ReviewFactMutation, type ReviewFactMutationVariables } from './correct.generated.js';
import { CorrectFields } from './correct-fields.js';
import { inputOf, type Read, type Wrong } from './input-of.js';
import { TakeWords } from './take-words.js';
import { asRead, stillTyped, type Typed } from './typed.js';

interface CorrectFormProps {
  readonly one: Correctable;
  readonly read: Read;
  readonly onKept: () => void;
}

/** Says what stands there in place of what was read; what is typed stays until it is kept. */
export function CorrectForm({ one, read, onKept }: CorrectFormProps): ReactNode {
  const { t } = useTranslation('correct');
  const { typed, setTyped, wrong, errors, change, send } = useCorrection(one, read, onKept);
  return (
    <>
      <Form
        className="correct-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <CorrectFields one={one} typed={typed} read={read} wrong={wrong} onTyped={setTyped} />
        <TakeWords one={one} typed={typed} text={read.text} onTyped={setTyped} />
        <TextField
          className="form-field"
          value={typed.note}
          onChange={(note) => {
            setTyped({ ...typed, note });
          }}
        >
          <Label className="form-label">{t('note')}</Label>
          <TextArea className="form-control" rows={2} />
        </TextField>
        {wrong === null ? null : (
          <p className="form-wrong" role="alert">
            {t(`wrong.${wrong}`)}
          </p>
        )}
        <Refused of={errors} />
        <div className="form-buttons">
          <Button type="submit" className="button button-main" isPending={change.busy}>
            {t('keep')}
          </Button>
        </div>
      </Form>
      <ChangeFailure of={change} again={send} />
    </>
  );
}

interface Correction {
  readonly typed: Typed;
  readonly setTyped: (typed: Typed) => void;
  /** What is not right before it is sent. */
  readonly wrong: Wrong | null;
  readonly errors: readonly UserError[];
  readonly change: Change<ReviewFactMutation, ReviewFactMutationVariables>;
  readonly send: () => void;
}

/** What is typed of a correction, and the way to send it. */
function useCorrection(one: Correctable, read: Read, onKept: () => void): Correction {
  const { at } = useLook();
  const { measure, text } = read;
  const [edited, setTyped] = useTyped<Partial<Typed>>(`correct.${measure.id}.${one.key}`, {});
  const typed = { ...asRead(one, measure, text, at), ...edited };
  const latest = useRef(edited);
  useEffect(() => {
    latest.current = edited;
  });
  const sent = useRef(typed);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const change = useChange(
    ReviewFact,
    ({ reviewFact: { userErrors } }) => {
      setErrors(userErrors);
      if (userErrors.length > 0) return;
      // What was typed while it was being kept stays.
      setTyped(stillTyped(latest.current, sent.current));
      onKept();
    },
    'before',
  );
  const send = (): void => {
    if (change.busy) return;
    const input = inputOf(one, typed, read);
    setWrong(typeof input === 'string' ? input : null);
    setErrors([]);
    if (typeof input === 'string') return;
    sent.current = typed;
    change.make({ input }).catch(() => undefined);
  };
  return { typed, setTyped, wrong, errors, change, send };
}

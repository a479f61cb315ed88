import { useState, type ReactNode } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { AskError } from '../../api/ask-error.js';
import { holdToken } from '../../api/token.js';
import { Failure } from '../failure.js';
import '../form.css';

interface ChangeFailureProps {
  readonly of: { readonly error: Error | null; readonly busy: boolean; readonly again: () => void };
  /** Sends what is typed now: where it can be typed on after the failure, the same once more would be what was typed before. */
  readonly again?: () => void;
}

/** Why a change was not made, and where a token would help, the field for it. */
export function ChangeFailure({ of, again = of.again }: ChangeFailureProps): ReactNode {
  const { error, busy } = of;
  if (error === null) return null;
  const wantsToken = error instanceof AskError && (error.kind === 'token' || error.kind === 'forbidden');
  return (
    <>
      <Failure error={error} again={again} busy={busy} />
      {wantsToken ? <TokenField again={again} busy={busy} /> : null}
    </>
  );
}

function TokenField({ again, busy }: { readonly again: () => void; readonly busy: boolean }): ReactNode {
  const { t } = useTranslation();
  const [token, setToken] = useState('');
  return (
    <Form
      className="form-row"
      onSubmit={(event) => {
        event.preventDefault();
        holdToken(token.trim());
        again();
      }}
    >
      <TextField className="form-field form-field-wide" type="password" value={token} onChange={setToken} isRequired>
        <Label className="form-label">{t('token.label')}</Label>
        <Input className="form-control" autoComplete="off" />
      </TextField>
      <Button type="submit" className="button button-main" isDisabled={token.trim() === ''} isPending={busy}>
        {t('token.use')}
      </Button>
    </Form>
  );
}

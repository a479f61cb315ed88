import { useState, type ReactNode } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChange } from '../../api/use-change.js';
import { parkAddress } from '../../parts/addresses.js';
import { ChangeFailure } from '../../parts/change/change-failure.js';
import { Wrong, type UserError } from '../../parts/change/wrong.js';
import { Choice } from '../../parts/choice.js';
import { useTyped } from '../../parts/use-typed.js';
import { SavePark } from './park.generated.js';
import type { ParksQuery } from './parks.generated.js';

const FIELDS = ['name', 'city', 'scheme'] as const;
type Field = (typeof FIELDS)[number];

/** A park of which nothing is stated yet: its name, where it lies, the scheme that judges it. */
export function NewPark({ schemes }: { readonly schemes: ParksQuery['documents']['nodes'] }): ReactNode {
  const { t } = useTranslation('park');
  const navigate = useNavigate();
  const [typed, setTyped] = useTyped('new-park', { name: '', city: '', scheme: schemes[0]?.id ?? '' });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const save = useChange(SavePark, ({ savePark: { park, userErrors } }) => {
    setErrors(userErrors);
    if (park == null) return;
    setTyped(null);
    void navigate(parkAddress(park.id));
  });
  if (schemes.length === 0) return <p>{t('noScheme')}</p>;
  const at = (field: Field): readonly UserError[] => errors.filter((one) => one.field?.[0] === field);
  const rest = errors.filter(({ field }) => !FIELDS.some((one) => one === field?.[0]));
  return (
    <section className="no-print" aria-labelledby="new-park">
      <h2 id="new-park">{t('new')}</h2>
      <Form
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          save.make({ input: { ...typed, id: null, evidence: [] } }).catch(() => undefined);
        }}
      >
        <div className="form-row">
          {(['name', 'city'] as const).map((field) => (
            <TextField
              key={field}
              className="form-field form-field-wide"
              value={typed[field]}
              isInvalid={at(field).length > 0}
              isRequired
              aria-describedby={`new-park-${field}`}
              onChange={(value) => {
                setTyped({ ...typed, [field]: value });
              }}
            >
              <Label className="form-label">{t(`field.${field}`)}</Label>
              <Input className="form-control" />
              <Wrong of={at(field)} id={`new-park-${field}`} />
            </TextField>
          ))}
          <Choice
            label={t('field.scheme')}
            value={typed.scheme}
            choices={schemes.map(({ id, printedTitle, title }) => ({ value: id, name: printedTitle ?? title }))}
            onChoice={(scheme) => {
              setTyped({ ...typed, scheme });
            }}
          />
          <Button type="submit" className="button button-main" isDisabled={save.busy}>
            {t('create')}
          </Button>
        </div>
        <Wrong of={[...rest, ...at('scheme')]} />
      </Form>
      <ChangeFailure of={save} />
    </section>
  );
}

import { useState, type ReactNode } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChange, type Change } from '../../api/use-change.js';
import { parkAddress } from '../../parts/addresses.js';
import { ChangeFailure } from '../../parts/change/change-failure.js';
import { Wrong, type UserError } from '../../parts/change/wrong.js';
import { Choice } from '../../parts/choice.js';
import { useTyped } from '../../parts/use-typed.js';
import { SavePark, type SaveParkMutation, type SaveParkMutationVariables } from './park.generated.js';
import type { ParkSchemesQuery } from './parks.generated.js';

const FIELDS = ['name', 'city', 'scheme'] as const;
type Field = (typeof FIELDS)[number];

type Schemes = ParkSchemesQuery['documents']['nodes'];

/** A park of which nothing is stated yet: its name, where it lies, the scheme that judges it. */
export function NewPark({ schemes }: { readonly schemes: Schemes }): ReactNode {
  const { t } = useTranslation('park');
  const { typed, setTyped, errors, save, send } = useNewPark(schemes);
  const at = (field: Field): readonly UserError[] => errors.filter((one) => one.field?.[0] === field);
  const rest = errors.filter(({ field }) => !FIELDS.some((one) => one === field?.[0]));
  return (
    <section className="no-print" aria-labelledby="new-park">
      <h2 id="new-park">{t('new')}</h2>
      <Form
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <div className="form-row">
          {(['name', 'city'] as const).map((field) => (
            <PlainField
              key={field}
              field={field}
              value={typed[field]}
              wrong={at(field)}
              onValue={(value) => {
                setTyped({ ...typed, [field]: value });
              }}
            />
          ))}
          <Choice
            label={t('field.scheme')}
            value={typed.scheme}
            choices={schemes.map(({ id, printedTitle, title }) => ({
              value: id,
              name: printedTitle ?? title,
              lang: 'zh-Hans' as const,
            }))}
            onChoice={(scheme) => {
              setTyped({ ...typed, scheme });
            }}
          />
          <Button type="submit" className="button button-main" isPending={save.busy}>
            {t('create')}
          </Button>
        </div>
        <Wrong of={[...rest, ...at('scheme')]} />
      </Form>
      <ChangeFailure of={save} again={send} />
    </section>
  );
}

type NewParkTyped = Readonly<Record<Field, string>>;

interface NewParkState {
  readonly typed: NewParkTyped;
  readonly setTyped: (typed: NewParkTyped) => void;
  readonly errors: readonly UserError[];
  readonly save: Change<SaveParkMutation, SaveParkMutationVariables>;
  readonly send: () => void;
}

/** What is typed of the park, until it is there: then its page is gone to. */
function useNewPark(schemes: Schemes): NewParkState {
  const navigate = useNavigate();
  const [typed, setTyped] = useTyped<NewParkTyped>('new-park', { name: '', city: '', scheme: schemes[0]?.id ?? '' });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const save = useChange(SavePark, ({ savePark: { park, userErrors } }, _sent, isHere) => {
    setErrors(userErrors);
    if (park == null) return;
    setTyped(null);
    // Whoever went on meanwhile finds it in the list.
    if (isHere) void navigate(parkAddress(park.id));
  });
  const send = (): void => {
    if (!save.busy) save.make({ input: { ...typed, id: null, evidence: [] } }).catch(() => undefined);
  };
  return { typed, setTyped, errors, save, send };
}

interface PlainFieldProps {
  readonly field: 'name' | 'city';
  readonly value: string;
  readonly wrong: readonly UserError[];
  readonly onValue: (value: string) => void;
}

function PlainField({ field, value, wrong, onValue }: PlainFieldProps): ReactNode {
  const { t } = useTranslation('park');
  const id = `new-park-${field}`;
  return (
    <TextField
      className="form-field form-field-wide"
      value={value}
      isInvalid={wrong.length > 0}
      isRequired
      aria-describedby={id}
      onChange={onValue}
    >
      <Label className="form-label">{t(`field.${field}`)}</Label>
      <Input className="form-control" />
      <Wrong of={wrong} id={id} />
    </TextField>
  );
}

import type { ReactNode } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Wrong, type UserError } from '../../parts/change/wrong.js';
import { Choice } from '../../parts/choice.js';
import { useTerm } from '../../parts/term.js';
import { KINDS, type About } from './about-document.js';

interface AboutFieldsProps {
  readonly about: About;
  readonly errors: readonly UserError[];
  readonly change: (about: About) => void;
}

const FIELDS = ['name', 'url', 'region'] as const;

/** What somebody knows of the document: how it is to be called here, where it is from, what and of where it is. */
export function AboutFields({ about, errors, change }: AboutFieldsProps): ReactNode {
  const { t } = useTranslation('import');
  const term = useTerm();
  const at = (field: string): readonly UserError[] => errors.filter((one) => one.field?.[0] === field);
  return (
    <div className="form-row import-about">
      {FIELDS.map((field) => (
        <TextField
          key={field}
          className="form-field form-field-wide"
          value={about[field]}
          isInvalid={at(field).length > 0}
          isRequired={field === 'name'}
          aria-describedby={`import-${field}`}
          onChange={(value) => {
            change({ ...about, [field]: value });
          }}
        >
          <Label className="form-label">{t(`field.${field}`)}</Label>
          <Input className="form-control" />
          <Wrong of={at(field)} id={`import-${field}`} />
        </TextField>
      ))}
      <Choice
        label={t('field.kind')}
        value={about.kind}
        choices={[
          { value: null, name: t('byText') },
          ...KINDS.map((one) => ({ value: one, name: term('DocumentKind', one) })),
        ]}
        onChoice={(kind) => {
          change({ ...about, kind });
        }}
      />
      <Wrong of={at('kind')} />
    </div>
  );
}

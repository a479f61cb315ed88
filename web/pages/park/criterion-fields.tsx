import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Input, Label, TextArea, TextField, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { placeAddress } from '../../parts/addresses.js';
import { Wrong, type UserError } from '../../parts/change/wrong.js';
import { Choice } from '../../parts/choice.js';
import { useTerm } from '../../parts/term.js';
import { useAddress } from '../../parts/use-address.js';
import { useAssumed } from './assumed.js';
import { VERDICTS, type Criterion, type Stated } from './stated.js';
import { VerdictWord } from './verdict-word.js';

interface CriterionFieldsProps {
  readonly criterion: Criterion;
  readonly stated: Stated;
  /** Whether it differs from what is kept. */
  readonly touched: boolean;
  readonly wrong: readonly UserError[];
  readonly change: (next: Stated) => void;
}

/** The input's name of a field, and how it is typed. */
const FIELDS = [
  ['statement', 'area'],
  ['score', 'number'],
  ['sourceUrl', 'url'],
  ['collectedOn', 'date'],
] as const;
type Field = (typeof FIELDS)[number][0];

export function CriterionFields({ criterion, stated, touched, wrong, change }: CriterionFieldsProps): ReactNode {
  const { t } = useTranslation('park');
  const term = useTerm();
  const { indicator } = criterion;
  const at = (field: Field): readonly UserError[] => wrong.filter((one) => one.field?.[2] === field);
  const rest = wrong.filter((one) => !FIELDS.some(([field]) => field === one.field?.[2]));
  const row = useNamed(indicator.id);
  return (
    <div
      ref={row}
      className="park-criterion"
      role="group"
      aria-label={`${indicator.code} ${indicator.name}`}
      tabIndex={-1}
    >
      <div>
        <Link to={placeAddress(indicator.span)} lang="zh-Hans">
          {`${indicator.code} ${indicator.name}`}
        </Link>
        <p className="park-facts">
          <VerdictWord verdict={criterion.verdict} />
          {criterion.assumed ? <span className="tag tag-warn">{t('assumed')}</span> : null}
          {touched ? <span className="tag tag-warn">{t('touched')}</span> : null}
        </p>
        <TryOut criterion={criterion} />
      </div>
      <div className="park-fields">
        {stated.score === '' ? (
          <Choice
            label={t('verdict')}
            value={stated.verdict}
            choices={VERDICTS.map((one) => ({ value: one, name: term('EvidenceVerdict', one) }))}
            onChoice={(verdict) => {
              change({ ...stated, verdict });
            }}
          />
        ) : (
          <p className="park-facts">{t('byScore')}</p>
        )}
        {FIELDS.map(([field, type]) => (
          <OneField
            key={field}
            field={field}
            type={type}
            id={`${indicator.id} ${field}`}
            value={stated[field]}
            wrong={at(field)}
            change={(value) => {
              change({ ...stated, [field]: value });
            }}
          />
        ))}
        <Wrong of={rest} />
      </div>
    </div>
  );
}

/** Goes to a criterion that the address names (`?criterion=ID`), each time somebody comes by a link to it. */
function useNamed(id: string): RefObject<HTMLDivElement | null> {
  const row = useRef<HTMLDivElement>(null);
  const { get } = useAddress();
  const { key, search } = useLocation();
  const isNamed = get('criterion') === id;
  const former = useRef<string | null>(null);
  useEffect(() => {
    // An address in which something else changed is no way here.
    const came = isNamed && (former.current === null || former.current === search);
    former.current = isNamed ? search : null;
    if (!came) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [isNamed, key, search]);
  return row;
}

interface OneFieldProps {
  readonly field: Field;
  readonly type: 'area' | 'number' | 'url' | 'date';
  readonly id: string;
  readonly value: string;
  readonly wrong: readonly UserError[];
  readonly change: (value: string) => void;
}

function OneField({ field, type, id, value, wrong, change }: OneFieldProps): ReactNode {
  const { t } = useTranslation('park');
  const described = wrong.length === 0 ? undefined : id.replaceAll(/\s/gu, '-');
  return (
    <TextField
      className={`form-field park-field-${field}`}
      value={value}
      onChange={change}
      isInvalid={wrong.length > 0}
      validationBehavior="aria"
      {...(described === undefined ? {} : { 'aria-describedby': described })}
    >
      <Label className="form-label">{t(`field.${field}`)}</Label>
      {type === 'area' ? (
        <TextArea className="form-control" rows={2} />
      ) : (
        <Input className="form-control" type={type} {...(type === 'number' ? { min: 0, max: 100, step: 'any' } : {})} />
      )}
      <Wrong of={wrong} {...(described === undefined ? {} : { id: described })} />
    </TextField>
  );
}

/** Turns over what is known: what if this were met, or were not? */
function TryOut({ criterion: { indicator, verdict, assumed } }: { readonly criterion: Criterion }): ReactNode {
  const { t } = useTranslation('park');
  const { put } = useAssumed();
  const other = verdict === 'MET' ? 'UNMET' : 'MET';
  const name = assumed ? t('tryBack') : t(`try.${other}`);
  return (
    <ToggleButton
      className="quiet-button park-try"
      isSelected={assumed}
      aria-label={`${name} ${indicator.code}`}
      onChange={(on) => {
        put([indicator.id], on ? other : null);
      }}
    >
      {name}
    </ToggleButton>
  );
}

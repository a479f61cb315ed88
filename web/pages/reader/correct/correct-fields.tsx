import type { ReactNode } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../parts/choice.js';
import { useFormat } from '../../../parts/format.js';
import { useTerm } from '../../../parts/term.js';
import type { Correctable } from './correctable.js';
import { boundsOf, type Read, type Wrong } from './input-of.js';
import { NameField } from './name-field.js';
import type { Typed } from './typed.js';

const ROLES = ['LEAD', 'RESPONSIBLE', 'SUPPORT'] as const;

interface CorrectFieldsProps {
  readonly one: Correctable;
  readonly typed: Typed;
  readonly read: Read;
  readonly wrong: Wrong | null;
  readonly onTyped: (typed: Typed) => void;
}

/** What goes with the thing that is corrected: a name and a part, the words of a title, or the edges of a measure. */
export function CorrectFields({ one, typed, read, wrong, onTyped }: CorrectFieldsProps): ReactNode {
  const { t } = useTranslation('correct');
  const isRead = one.kind === 'agency' || one.kind === 'product';
  const isNamed = one.kind !== 'title' && one.kind !== 'bounds';
  const words = (name: 'words' | 'first' | 'last', isWrong: Wrong): ReactNode => (
    <Words
      name={name}
      value={typed[name]}
      isInvalid={wrong === isWrong}
      onWords={(said) => {
        onTyped({ ...typed, [name]: said });
      }}
    />
  );
  return (
    <div className="form-row">
      {isRead ? (
        <Choice
          label={t('change.label')}
          value={typed.change}
          choices={(['REPLACE', 'REMOVE'] as const).map((value) => ({ value, name: t(`change.${value}`) }))}
          onChoice={(change) => {
            onTyped({ ...typed, change });
          }}
        />
      ) : null}
      {one.kind === 'bounds' ? words('first', 'noSuchBounds') : isRead ? null : words('words', 'noSuchWords')}
      {one.kind === 'bounds' ? words('last', 'noSuchBounds') : null}
      {isNamed && !(isRead && typed.change === 'REMOVE') ? (
        <NameAndRole one={one} typed={typed} wrong={wrong} onTyped={onTyped} />
      ) : null}
      {one.kind === 'bounds' ? <Bounds typed={typed} read={read} /> : null}
    </div>
  );
}

interface WordsProps {
  readonly name: 'words' | 'first' | 'last';
  readonly value: string;
  readonly isInvalid: boolean;
  readonly onWords: (words: string) => void;
}

function Words({ name, value, isInvalid, onWords }: WordsProps): ReactNode {
  const { t } = useTranslation('correct');
  return (
    <TextField className="form-field form-field-wide" value={value} isInvalid={isInvalid} onChange={onWords}>
      <Label className="form-label">{t(`words.${name}`)}</Label>
      <Input className="form-control" lang="zh-Hans" />
    </TextField>
  );
}

function NameAndRole({ one, typed, wrong, onTyped }: Omit<CorrectFieldsProps, 'read'>): ReactNode {
  const { t } = useTranslation('correct');
  const term = useTerm();
  const isBody = one.kind === 'agency' || one.kind === 'newAgency';
  return (
    <>
      <NameField
        key={one.key}
        of={isBody ? 'body' : 'product'}
        value={typed.name}
        isInvalid={wrong === 'noBody' || wrong === 'noProduct'}
        onChoice={(name) => {
          onTyped({ ...typed, name });
        }}
      />
      {isBody ? (
        <Choice
          label={t('role')}
          value={typed.role}
          choices={ROLES.map((value) => ({ value, name: term('AssignmentRole', value) }))}
          onChoice={(role) => {
            onTyped({ ...typed, role });
          }}
        />
      ) : null}
    </>
  );
}

/** From where to where the measure would stand. */
function Bounds({ typed, read }: Pick<CorrectFieldsProps, 'typed' | 'read'>): ReactNode {
  const { t } = useTranslation('correct');
  const { number } = useFormat();
  const place = boundsOf(typed, read);
  if (place === null) return null;
  const { start, end } = read.measure.span;
  return (
    <p className="reader-facts correct-bounds">
      {t('boundsNow', { count: end - start, length: number(end - start) })}{' '}
      {t('boundsThen', { count: place.end - place.start, length: number(place.end - place.start) })}
    </p>
  );
}

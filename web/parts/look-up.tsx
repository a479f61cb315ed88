import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button, ComboBox, Input, Label, ListBox, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { AskError } from '../api/ask-error.js';
import './form.css';
import './look-up.css';

interface LookUpProps<Item extends { readonly id: string }> {
  readonly label: string;
  /** What can be typed. */
  readonly hint?: string;
  readonly words: string;
  /** Of what is typed, where that is always a name of the texts. */
  readonly lang?: 'zh-Hans';
  readonly onWords: (words: string) => void;
  /** What was found by the words as they were when typing rested (`useRested`). */
  readonly answer: Pick<UseQueryResult, 'data' | 'error' | 'isPlaceholderData'>;
  readonly rested: string;
  readonly items: readonly Item[];
  /** Says that nothing was found. */
  readonly none: string;
  /** Whether there are more than are listed. */
  readonly isCut: boolean;
  /** Of what is chosen. */
  readonly value?: string | null;
  readonly onChoice: (id: string) => void;
  readonly isInvalid?: boolean;
  /** Lists what there is before anything is typed: with the name of the button for that. */
  readonly opensAtOnce?: string;
  /** A `ListBoxItem`. */
  readonly children: (item: Item) => ReactNode;
}

/** Something of the graph by words of its name: what is found is listed below the field while typing. */
export function LookUp<Item extends { readonly id: string }>(props: LookUpProps<Item>): ReactNode {
  const { t } = useTranslation();
  const { label, hint, words, lang, onWords, items, value = null, onChoice, isInvalid = false, opensAtOnce } = props;
  return (
    <ComboBox
      className="form-field field form-field-wide"
      items={items}
      value={value}
      inputValue={words}
      onInputChange={onWords}
      onChange={(key) => {
        if (key !== null) onChoice(String(key));
      }}
      isInvalid={isInvalid}
      menuTrigger={opensAtOnce === undefined ? 'input' : 'focus'}
      // It opens at what is typed, and what was found comes into it.
      allowsEmptyCollection
    >
      <Label className="form-label">{label}</Label>
      <div className="look-up">
        <Input
          className="form-control"
          {...(hint === undefined ? {} : { placeholder: hint })}
          {...(lang === undefined ? {} : { lang })}
        />
        {opensAtOnce === undefined ? null : (
          <Button className="button" aria-label={opensAtOnce}>
            ▾
          </Button>
        )}
      </div>
      <Popover className="look-up-found">
        <LookUpFailure error={props.answer.error} />
        {props.isCut ? (
          <p className="look-up-cut" role="status">
            {t('lookUpCut', { count: items.length })}
          </p>
        ) : null}
        <ListBox<Item> renderEmptyState={() => <NothingFound {...props} />}>{props.children}</ListBox>
      </Popover>
    </ComboBox>
  );
}

function LookUpFailure({ error }: { readonly error: Error | null }): ReactNode {
  const { t } = useTranslation();
  if (error === null) return null;
  return (
    <p className="form-wrong" role="alert">
      {t(`error.${error instanceof AskError ? error.kind : 'defect'}.what`)}
    </p>
  );
}

/** Why the list is empty: nothing was typed, it is being asked for, or there is nothing; a failure is told above. */
function NothingFound<Item extends { readonly id: string }>(props: LookUpProps<Item>): ReactNode {
  const { t } = useTranslation();
  const { words, rested, hint, opensAtOnce, none, answer } = props;
  if (words.trim() === '' && opensAtOnce === undefined) return hint;
  if (words.trim() !== rested.trim()) return t('loading');
  if (answer.error !== null) return null;
  return answer.data === undefined || answer.isPlaceholderData ? t('loading') : none;
}

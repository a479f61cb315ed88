import type { ReactNode } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import './controls.css';
import './form.css';
import { useWords } from './use-words.js';

interface WordsFieldProps {
  readonly label: string;
  readonly hint: string;
  /** As they stand in the address. */
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** Narrows a list by words. */
export function WordsField({ label, hint, words, onWords }: WordsFieldProps): ReactNode {
  const { value, change, composition } = useWords(words, onWords);
  return (
    <SearchField className="form-field field" value={value} onChange={change}>
      <Label className="form-label">{label}</Label>
      <Input placeholder={hint} {...composition} />
    </SearchField>
  );
}

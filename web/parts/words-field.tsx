import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import './controls.css';

/** How long typing rests before the words stand in the address. */
const REST_MS = 200;

interface WordsFieldProps {
  readonly label: string;
  readonly hint: string;
  /** As they stand in the address. */
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** Narrows a list by words. What is being typed is kept here, so that no input method is disturbed while the address changes. */
export function WordsField({ label, hint, words, onWords }: WordsFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const told = useRef(onWords);
  useEffect(() => {
    told.current = onWords;
  });
  useEffect(() => {
    if (typed === null) return;
    const rest = setTimeout(() => {
      told.current(typed.trim());
      setTyped(null);
    }, REST_MS);
    return () => {
      clearTimeout(rest);
    };
  }, [typed]);
  return (
    <SearchField className="form-field field" value={typed ?? words} onChange={setTyped}>
      <Label>{label}</Label>
      <Input placeholder={hint} />
    </SearchField>
  );
}

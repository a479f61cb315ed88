import { useId, type ReactNode } from 'react';
import './controls.css';
import './form.css';

interface ChoiceProps<Value extends string | null> {
  readonly label: string;
  readonly value: Value;
  /** Null is the choice of none: its name says what that means. `lang` of a name that is the texts' own. */
  readonly choices: readonly { readonly value: Value; readonly name: string; readonly lang?: 'zh-Hans' }[];
  readonly onChoice: (value: Value) => void;
}

/** One of several, by the browser's own list, which every phone and screen reader knows. */
export function Choice<Value extends string | null>({
  label,
  value,
  choices,
  onChoice,
}: ChoiceProps<Value>): ReactNode {
  const id = useId();
  // What an address names may be there no more, or not yet: a browser's list would show its first choice in its place.
  const isOffered = choices.some((choice) => choice.value === value);
  return (
    <div className="form-field">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="form-control"
        value={value ?? ''}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => (choice.value ?? '') === target.value);
          if (chosen !== undefined) onChoice(chosen.value);
        }}
      >
        {isOffered ? null : <option value={value ?? ''}>{value === null || value === '' ? '—' : value}</option>}
        {choices.map(({ value: offered, name, lang }) => (
          <option key={offered} value={offered ?? ''} {...(lang === undefined ? {} : { lang })}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

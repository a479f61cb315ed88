import { useId, type ReactNode } from 'react';
import './controls.css';
import './form.css';

interface ChoiceProps<Value extends string | null> {
  readonly label: string;
  readonly value: Value;
  /** Null is the choice of none: its name says what that means. */
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
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
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value ?? ''}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}

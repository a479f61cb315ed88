import type { ReactNode } from 'react';
import './form.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Null while nothing is chosen: `none` says what that means. */
  readonly value: Value | null;
  readonly options: readonly (readonly [Value, string])[];
  readonly none?: string;
  readonly choose: (value: Value | null) => void;
}

/** One of several, by the browser's own list: it opens as people know it on each device. */
export function Choice<Value extends string>({ label, value, options, none, choose }: ChoiceProps<Value>): ReactNode {
  return (
    <label className="form-field">
      <span className="form-label">{label}</span>
      <select
        className="form-control"
        value={value ?? ''}
        onChange={({ target }) => {
          choose(options.find(([one]) => one === target.value)?.[0] ?? null);
        }}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

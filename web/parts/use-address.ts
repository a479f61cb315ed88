import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What stands in the address and what it is to be; null takes it out. */
export type Changes = Readonly<Record<string, string | null>>;

export interface Address {
  get(name: string): string | null;
  /** Changes what is named and leaves the rest. The page stays where it is scrolled to, and "back" leaves the page. */
  put(changes: Changes): void;
  /** As `put`, as a step of its own that "back" undoes. */
  go(changes: Changes): void;
}

/** A page's state, which stands in its address so that every view can be sent to somebody. */
export function useAddress(): Address {
  const [parameters, setParameters] = useSearchParams();
  const change = useCallback(
    (changes: Changes, replace: boolean) => {
      setParameters(
        (former) => {
          const next = new URLSearchParams(former);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace, preventScrollReset: true },
      );
    },
    [setParameters],
  );
  return {
    get: (name) => parameters.get(name),
    put: useCallback(
      (changes: Changes) => {
        change(changes, true);
      },
      [change],
    ),
    go: useCallback(
      (changes: Changes) => {
        change(changes, false);
      },
      [change],
    ),
  };
}

/** The value in the address if it is one of `choices`, else the first of them. */
export const chosenOf = <Choice extends string>(
  value: string | null,
  choices: readonly [Choice, ...Choice[]],
): Choice => choices.find((choice) => choice === value) ?? choices[0];

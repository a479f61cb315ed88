import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

interface Address {
  /** The value behind `name=`, null where there is none. */
  get(name: string): string | null;
  /** Puts values in, and takes out those that are null; what else stands there stays. `step`: the browser's "back" undoes it. */
  set(values: Readonly<Record<string, string | null>>, step?: boolean): void;
}

/** What a page keeps in its address, so that the view can be sent to somebody. */
export function useAddress(): Address {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback(
    (values: Readonly<Record<string, string | null>>, step = true): void => {
      setParameters(
        (former) => {
          const next = new URLSearchParams(former);
          for (const [name, value] of Object.entries(values)) {
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: !step, preventScrollReset: true },
      );
    },
    [setParameters],
  );
  return { get: (name) => parameters.get(name), set };
}

import { useCallback, useState } from 'react';

/**
 * What somebody is typing under this name: still there when the page is loaded again or left and come back to, in this tab.
 * `null` forgets it.
 */
export function useTyped<Value>(name: string, initial: Value): readonly [Value, (value: Value | null) => void] {
  const key = `cetu.typed.${name}`;
  const [held, setHeld] = useState<{ readonly key: string; readonly value: Value | null }>({ key, value: stored(key) });
  // Another name is another thing that is typed.
  const value = held.key === key ? held.value : stored<Value>(key);
  const set = useCallback(
    (next: Value | null): void => {
      setHeld({ key, value: next });
      store(key, next);
    },
    [key],
  );
  return [value ?? initial, set];
}

function stored<Value>(key: string): Value | null {
  try {
    const text = sessionStorage.getItem(key);
    // Written below, by this page.
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    // A browser that keeps nothing for pages says so by throwing: what is typed then holds until the page is loaded again.
    return null;
  }
}

function store(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As above; so does one whose room is full. What was typed before is not to come back in the place of what is typed now.
    if (value !== null) store(key, null);
  }
}

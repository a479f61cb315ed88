import { useCallback, useSyncExternalStore } from 'react';

/** What is typed under the names that somebody looks at, and who is to hear of a change: whoever shows it, not only who typed it. */
const held = new Map<string, { readonly value: unknown }>();
const hearers = new Map<string, Set<() => void>>();

/**
 * What somebody is typing under this name: still there when the page is loaded again or left and come back to, in this tab.
 * `null` forgets it.
 */
export function useTyped<Value>(name: string, initial: Value): readonly [Value, (value: Value | null) => void] {
  const key = `cetu.typed.${name}`;
  const { value } = useSyncExternalStore(
    useCallback((hear) => heard(key, hear), [key]),
    () => heldOf(key),
  );
  const set = useCallback(
    (next: Value | null): void => {
      held.set(key, { value: next });
      store(key, next);
      hearers.get(key)?.forEach((hear) => {
        hear();
      });
    },
    [key],
  );
  // Under one name stands what one kind of part typed.
  return [(value as Value | null) ?? initial, set];
}

function heldOf(key: string): { readonly value: unknown } {
  const found = held.get(key) ?? { value: stored(key) };
  held.set(key, found);
  return found;
}

/** Where nobody looks any more, what the tab stores is all there is. */
function heard(key: string, hear: () => void): () => void {
  const others = hearers.get(key) ?? new Set();
  hearers.set(key, others.add(hear));
  return () => {
    others.delete(hear);
    if (others.size > 0) return;
    hearers.delete(key);
    held.delete(key);
  };
}

function stored(key: string): unknown {
  try {
    const text = sessionStorage.getItem(key);
    // Written below, by this page.
    return text === null ? null : JSON.parse(text);
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

const KEY = 'cetu.token';

/** The token of somebody who may change something: known to this tab only, and forgotten with it or before. */
export function sessionToken(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    // A browser that keeps nothing for pages says so by throwing: then it is asked for each time the page is opened.
    return held;
  }
}

let held: string | null = null;
const watching = new Set<() => void>();

export function holdToken(token: string): void {
  held = token;
  inStorage((storage) => {
    storage.setItem(KEY, token);
  });
}

export function forgetToken(): void {
  held = null;
  inStorage((storage) => {
    storage.removeItem(KEY);
  });
}

/** Tells whenever a token is held or forgotten; gives the way to hear no more of it. */
export function watchToken(told: () => void): () => void {
  watching.add(told);
  return () => {
    watching.delete(told);
  };
}

function inStorage(change: (storage: Storage) => void): void {
  try {
    change(sessionStorage);
  } catch {
    // As above.
  }
  for (const told of watching) told();
}

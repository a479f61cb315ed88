const KEY = 'cetu.token';

/** The token of somebody who may change something: known to this tab only, and forgotten with it. */
export function sessionToken(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    // A browser that keeps nothing for pages says so by throwing: then it is asked for each time the page is opened.
    return held;
  }
}

let held: string | null = null;

export function holdToken(token: string): void {
  held = token;
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // As above.
  }
}

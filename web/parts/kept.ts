/** What this reader chose before on this machine, if it is one of `choices`; null where nothing is kept or may be. */
export function kept<Choice extends string>(key: string, choices: readonly Choice[]): Choice | null {
  try {
    const value = localStorage.getItem(`cetu.${key}`);
    return choices.find((choice) => choice === value) ?? null;
  } catch {
    // A browser that keeps nothing for pages says so by throwing: the choice then holds until the page is closed.
    return null;
  }
}

export function keep(key: string, choice: string): void {
  try {
    localStorage.setItem(`cetu.${key}`, choice);
  } catch {
    // As above.
  }
}

/** Several things go by one name, and the question was for one of them. */
export class AmbiguousName extends Error {
  override readonly name = 'AmbiguousName';
  constructor(
    readonly asked: string,
    readonly candidates: readonly { readonly id: string; readonly name: string }[],
  ) {
    super(`${asked}: ${candidates.map(({ id, name }) => `${name} (${id})`).join(', ')}`);
  }
}

/** The only one, or null where there is none. */
export function oneOf<T extends { readonly id: string; readonly name: string }>(
  asked: string,
  candidates: readonly T[],
): T | null {
  if (candidates.length > 1) throw new AmbiguousName(asked, candidates);
  return candidates[0] ?? null;
}

/** Exports at once that anybody may have: each reads the whole graph. */
export const AT_ONCE = 2;

/** Whoever asks for an export. */
export interface Asker {
  readonly address: string;
  /** True of this machine, and of who holds a token. */
  readonly isKnown: boolean;
}

/**
 * Places in which exports are made. One address has one of them, and strangers together have two, so that one is kept for those who
 * are known; these have two, so that one is left for everybody else.
 */
export class ExportPlaces {
  readonly #taken = new Set<Asker>();

  /** Takes a place; gives the way to leave it, or null where there is none. */
  take(asker: Asker): (() => void) | null {
    const others = [...this.#taken];
    const alike = others.filter(({ isKnown }) => isKnown === asker.isKnown);
    const isTwice = !asker.isKnown && alike.some(({ address }) => address === asker.address);
    if (isTwice || alike.length >= AT_ONCE || others.length > AT_ONCE) return null;
    const taken = { ...asker };
    this.#taken.add(taken);
    return () => void this.#taken.delete(taken);
  }
}

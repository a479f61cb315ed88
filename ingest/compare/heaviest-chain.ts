/** Sentence `original` of one text stands for sentence `variant` of the other. */
export interface Match {
  readonly original: number;
  readonly variant: number;
  readonly weight: number;
}

interface Chain {
  readonly weight: number;
  readonly last: Match;
  readonly before: Chain | null;
}

/** Of equal chains the one that ends earlier: what is repeated counts where it stands first. */
const better = (chain: Chain, best: Chain | null): boolean =>
  best === null ||
  chain.weight > best.weight ||
  (chain.weight === best.weight && chain.last.variant < best.last.variant);

/** Best chain that ends before a variant sentence: a Fenwick tree of maxima. */
class BestBefore {
  readonly #best: (Chain | null)[];
  constructor(size: number) {
    this.#best = Array.from({ length: size + 1 }, () => null);
  }
  ending(before: number): Chain | null {
    let best: Chain | null = null;
    for (let at = before; at > 0; at -= at & -at) {
      const chain = this.#best[at] ?? null;
      if (chain !== null && better(chain, best)) best = chain;
    }
    return best;
  }
  add(chain: Chain): void {
    for (let at = chain.last.variant + 1; at < this.#best.length; at += at & -at) {
      if (better(chain, this.#best[at] ?? null)) this.#best[at] = chain;
    }
  }
}

/**
 * Of all pairs, the heaviest set in which both sides go strictly forwards (a weighted longest increasing subsequence):
 * O(n log n) in the number of pairs, so that whole regulations align as quickly as short notices.
 */
export function heaviestChain(matches: readonly Match[], variants: number): readonly Match[] {
  const best = new BestBefore(variants);
  // Of one original, later variants first: a chain must not take two pairs of one original.
  const ordered = [...matches].sort((a, b) => a.original - b.original || b.variant - a.variant);
  for (const last of ordered) {
    const before = best.ending(last.variant);
    best.add({ weight: (before?.weight ?? 0) + last.weight, last, before });
  }
  const chain: Match[] = [];
  for (let at = best.ending(variants); at !== null; at = at.before) chain.push(at.last);
  return chain.reverse();
}

import { heaviestChain, type Match } from './heaviest-chain.js';

/** How alike two sentences are by their sets of neighbouring characters, 0..1, and from where on they are one. */
export interface Likeness {
  readonly least: number;
  similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number;
}
/** A pair of characters that stands in more sentences than this tells nothing about which belong together. */
const MOST_COMMON = 200;

export const pairsOf = (sentence: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let start = 0; start + 2 <= sentence.length; start += 1) pairs.add(sentence.slice(start, start + 2));
  return pairs;
};

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return shared;
}

/** Sørensen–Dice: for sentences among all others. */
export const ALIKE: Likeness = {
  least: 0.35,
  similarity: (one, other) => (2 * sharedBy(one, other)) / Math.max(1, one.size + other.size),
};

/** Share of the shorter: for what is left between two aligned sentences, where one may be cut off. */
export const HELD: Likeness = {
  least: 0.5,
  similarity: (one, other) => sharedBy(one, other) / Math.max(1, Math.min(one.size, other.size)),
};

/** For each pair of characters, the sentences it stands in. */
export function indexOf(sentences: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  sentences.forEach((pairs, at) => {
    for (const pair of pairs) {
      const places = index.get(pair);
      if (places === undefined) index.set(pair, [at]);
      else places.push(at);
    }
  });
  return index;
}

/** Sentences of the other side that share enough with this one, found through the index and not by trying all. */
export function matchesOf(
  one: ReadonlySet<string>,
  others: readonly ReadonlySet<string>[],
  index: ReadonlyMap<string, readonly number[]>,
  { similarity, least }: Likeness,
): { readonly other: number; readonly similarity: number }[] {
  const shared = new Map<number, number>();
  for (const pair of one) {
    const places = index.get(pair) ?? [];
    if (places.length > MOST_COMMON) continue;
    for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared]
    .filter(([at, count]) => count >= Math.min(3, one.size, others[at]?.size ?? 0))
    .map(([other]) => ({ other, similarity: similarity(one, others[other] ?? new Set()) }))
    .filter((match) => match.similarity >= least);
}

/**
 * Which sentence of one text is which of the other, in the order of both: the chain of pairs that explains most of the
 * text. A sentence that is repeated is paired once, at its best place; the rest stay alone.
 */
export function align(originals: readonly string[], variants: readonly string[], likeness: Likeness): readonly Match[] {
  const sets = variants.map(pairsOf);
  const index = indexOf(sets);
  const candidates = originals.flatMap((sentence, original) => {
    const pairs = pairsOf(sentence);
    return matchesOf(pairs, sets, index, likeness).map(({ other, similarity }) => ({
      original,
      variant: other,
      weight: similarity * (pairs.size + (sets[other]?.size ?? 0)),
    }));
  });
  return heaviestChain(candidates, variants.length);
}

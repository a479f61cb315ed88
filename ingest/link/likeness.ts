import type { Vector } from './vectors.js';

/** A provision of the other document that shares something, by its place there. */
export interface Candidate {
  readonly to: number;
  /** 0..1: the sum of what each shared feature adds. */
  readonly likeness: number;
}

interface Posting {
  readonly at: number;
  readonly weight: number;
}

/** For each feature the provisions that have it. */
function invertedIndex(vectors: readonly Vector[]): ReadonlyMap<string, readonly Posting[]> {
  const index = new Map<string, Posting[]>();
  vectors.forEach((vector, at) => {
    for (const [key, { all }] of vector) {
      const postings = index.get(key);
      if (postings === undefined) index.set(key, [{ at, weight: all }]);
      else postings.push({ at, weight: all });
    }
  });
  return index;
}

/** For each of `from` the provisions of `to` that share anything with it, the most alike first, at most `most`. */
export function candidatesOf(
  from: readonly Vector[],
  to: readonly Vector[],
  most: number,
): readonly (readonly Candidate[])[] {
  const index = invertedIndex(to);
  return from.map((vector) => {
    const found = new Map<number, number>();
    for (const [key, { all }] of vector) {
      for (const { at, weight } of index.get(key) ?? []) found.set(at, (found.get(at) ?? 0) + all * weight);
    }
    return [...found]
      .map(([to, likeness]) => ({ to, likeness }))
      .sort((a, b) => b.likeness - a.likeness || a.to - b.to)
      .slice(0, most);
  });
}

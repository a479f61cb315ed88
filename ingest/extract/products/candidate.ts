/** A stretch of a text that may be a product's name. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Id of the product; null for a lookalike, which keeps its words from being read as one. */
  readonly product: string | null;
  /** Asked last, and only where nothing longer has its place: whether it is a name here at all. */
  readonly stands?: () => boolean;
}

/** Of overlapping candidates the longest stands, then the first; lookalikes win their place and vanish. */
export function longestFirst(
  candidates: readonly Candidate[],
  length: number,
): { start: number; end: number; product: string }[] {
  const taken = new Uint8Array(length);
  const byLength = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const standing = byLength.filter(({ start, end, stands }) => {
    if (taken.subarray(start, end).includes(1) || stands?.() === false) return false;
    taken.fill(1, start, end);
    return true;
  });
  return standing
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, product }) => (product === null ? [] : [{ start, end, product }]));
}

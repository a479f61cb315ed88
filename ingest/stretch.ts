/** A stretch of a text: UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const overlap = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;
export const holds = (outer: Stretch, inner: Stretch): boolean => inner.start >= outer.start && inner.end <= outer.end;

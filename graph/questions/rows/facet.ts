import type { MeasureCriteria } from '../measure-criteria.js';

/** A value that measures have, and how many of those that are asked for have it. */
export interface FacetValueRow {
  /** As a filter takes it: an id, a name of an enum, a day. */
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

export interface FacetRow {
  readonly values: readonly FacetValueRow[];
  readonly total: () => Promise<number>;
}

/** What is counted; what it is counted under, it tells by itself. */
export interface MeasureFacetsRow {
  readonly criteria: MeasureCriteria;
}

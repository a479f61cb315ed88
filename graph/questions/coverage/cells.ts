import { groupBy } from '../../group-by.js';

/** One thing found for a measure of the baseline in one document. */
export interface Found<T> {
  readonly measureId: string;
  /** Id of that document. */
  readonly column: string;
  readonly row: T;
}

/** What was found for each measure in each document, in the order in which it was. */
export class Cells<T> {
  readonly #found: ReadonlyMap<string, readonly Found<T>[]>;
  constructor(all: Iterable<Found<T>>) {
    this.#found = groupBy(all, ({ measureId, column }) => `${measureId} ${column}`);
  }
  of(measureId: string, column: string): readonly T[] {
    return (this.#found.get(`${measureId} ${column}`) ?? []).map(({ row }) => row);
  }
}

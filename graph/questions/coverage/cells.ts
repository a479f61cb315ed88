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
  readonly #all: readonly Found<T>[];
  constructor(all: readonly Found<T>[]) {
    this.#all = all;
    this.#found = groupBy(all, ({ measureId, column }) => `${measureId} ${column}`);
  }
  /** Ids of the documents in which such a thing was found. */
  columnsWith(is: (row: T) => boolean): ReadonlySet<string> {
    return new Set(this.#all.filter(({ row }) => is(row)).map(({ column }) => column));
  }
  of(measureId: string, column: string): readonly T[] {
    return (this.#found.get(`${measureId} ${column}`) ?? []).map(({ row }) => row);
  }
}

/** One thing found for a measure of the baseline in one document. */
export interface Found<T> {
  readonly measureId: string;
  /** Id of that document. */
  readonly column: string;
  readonly row: T;
}

/** What was found for each measure in each document, in the order in which it was. */
export class Cells<T> {
  readonly #found = new Map<string, T[]>();
  constructor(all: Iterable<Found<T>>) {
    for (const { measureId, column, row } of all) {
      const key = `${measureId} ${column}`;
      const list = this.#found.get(key);
      if (list) list.push(row);
      else this.#found.set(key, [row]);
    }
  }
  of(measureId: string, column: string): readonly T[] {
    return this.#found.get(`${measureId} ${column}`) ?? [];
  }
}

export type Cell = string | number | boolean | null;

/** One sheet: the answer to one question, a row for each thing. */
export interface Sheet {
  /** Of at most 31 letters, as spreadsheets have it. */
  readonly name: string;
  readonly head: readonly string[];
  /** Pages of rows, read as they are written. */
  rows(): AsyncIterable<readonly (readonly Cell[])[]>;
}

/** What stands between the cells of a row in a source text. */
export const CELL_END = '\t';

/** A row of a table as one line, a tab between its cells; breaks inside a cell become spaces. */
export const lineOfRow = (cells: readonly string[]): string =>
  cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(CELL_END);

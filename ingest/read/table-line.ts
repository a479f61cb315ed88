/** What stands between the cells of a row in a source text. */
export const CELL_END = '\t';

/** A cell's words, and how many columns it reaches over. */
export interface SpannedCell {
  readonly text: string;
  readonly columns: number;
}

/**
 * A row of a table as one line, a tab between its cells; breaks inside a cell become spaces. A cell that reaches over
 * several columns stands in the first, so that every cell stands under its own head; empty ones at the end are left out.
 */
export const lineOfRow = (cells: readonly SpannedCell[]): string =>
  cells
    .map(({ text, columns }) => text.replace(/\s+/g, ' ').trim() + CELL_END.repeat(columns))
    .join('')
    .trimEnd();

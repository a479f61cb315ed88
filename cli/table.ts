import Table from 'cli-table3';

const NO_LINES_BETWEEN = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/** A table for people: a Chinese character is as wide as two others. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const drawn = new Table({ head: [...head], style: { head: [], border: [] }, chars: NO_LINES_BETWEEN });
  drawn.push(...rows.map((row) => [...row]));
  return drawn.toString();
}

/** As much of a text as a column of a terminal holds. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

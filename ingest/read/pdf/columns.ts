import type { Piece } from './words.js';

/** Lines that each of two columns must have. */
const FEWEST = 5;
/** Lines that may run across the gap between two columns (a title, a footer), of all. */
const CROSSING = 0.25;
/** Width of an ordinary line of a column, of the page's text: cells of a table are narrower. */
const COLUMN_WIDTH = 0.3;
/** Places tried for the gap, from and to, of the page's text. */
const [FROM, TO, STEP] = [0.35, 0.65, 0.01];

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const widthOf = ({ left, right }: Piece): number => right - left;

/** Where the gap between two columns of a page is, null where there is one column. */
function gapOf(lines: readonly Piece[]): number | null {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  const width = lines.reduce((most, line) => Math.max(most, line.right), -Infinity) - left;
  let best: { at: number; crossing: number } | null = null;
  for (let share = FROM; share <= TO; share += STEP) {
    const at = left + width * share;
    const crossing = lines.filter((line) => line.left < at && line.right > at).length;
    if (best === null || crossing < best.crossing) best = { at, crossing };
  }
  if (best === null) return null;
  const { at, crossing } = best;
  const sides = [lines.filter((line) => line.right <= at), lines.filter((line) => line.left >= at)];
  const wide = sides.every((side) => side.length >= FEWEST && middle(side.map(widthOf)) >= width * COLUMN_WIDTH);
  return wide && crossing <= CROSSING * lines.length ? at : null;
}

/**
 * The columns of a page in the order they are read, each its lines from the top. What runs across the page parts what
 * is above it from what is below.
 */
export function columnsOf(lines: readonly Piece[]): readonly (readonly Piece[])[] {
  const gap = gapOf(lines);
  if (gap === null) return [lines];
  const columns: Piece[][] = [];
  let band: [Piece[], Piece[]] = [[], []];
  for (const line of lines) {
    const crosses = line.left < gap && line.right > gap;
    if (!crosses) {
      band[line.left >= gap ? 1 : 0].push(line);
      continue;
    }
    columns.push(...band, [line]);
    band = [[], []];
  }
  return [...columns, ...band].filter((column) => column.length > 0);
}

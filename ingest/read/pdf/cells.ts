import { placeAmong, type Grid, type Region } from './grid.js';
import { linesOfPage, type Piece } from './words.js';

/** A cell of a row: between which two upright rules, and its words. */
export interface PrintedCell {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

export interface PrintedRow {
  /** Where its upper rule is. */
  readonly top: number;
  readonly cells: readonly PrintedCell[];
}

/** A table of a page. */
export interface PrintedTable {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly PrintedRow[];
}

/** The longest text that a merged cell repeats. */
const LONGEST_REPEATED = 2000;
/** A line of a cell that has less room left than this, in letters, runs on. */
const ROOM = 0.9;
/** The widest line of a cell in which words are wrapped leaves no more than this, in letters. */
const FILLED = 1.05;
const WIDEST_PADDING = 8;
/** What begins no line: the letter before it was taken to the next line with it. */
const NEVER_FIRST = /^.[，。、；：！？）》”’]/;

const isLatin = (letter: string): boolean => /[0-9A-Za-z]/.test(letter);

/** Letters are as wide as they are high, Latin ones half that. */
const widthsOf = (text: string): readonly number[] => [...text].map((letter) => (letter < '\u2e80' ? 0.5 : 1));

/** A stretch of letters that runs over a rule is the words of two cells. */
function cutAt(piece: Piece, x: number): readonly [Piece, Piece] | null {
  const letters = [...piece.text];
  const widths = widthsOf(piece.text);
  const scale = (piece.right - piece.left) / widths.reduce((sum, width) => sum + width, 0);
  let at = 0;
  let right = piece.left;
  while (at < letters.length && right + ((widths[at] ?? 0) * scale) / 2 < x) right += (widths[at++] ?? 0) * scale;
  if (at === 0 || at === letters.length) return null;
  return [
    { ...piece, text: letters.slice(0, at).join(''), right },
    { ...piece, text: letters.slice(at).join(''), left: right },
  ];
}

const rowOf = ({ ys }: Grid, { base, size }: Piece): number => placeAmong(base - size * 0.35, ys);

/** The words of a piece, parted where they run over rules. */
function partsOf(grid: Grid, piece: Piece): readonly Piece[] {
  const row = grid.regions[rowOf(grid, piece)];
  const parts: Piece[] = [];
  let rest = piece;
  for (;;) {
    const first = row?.[Math.max(0, placeAmong(rest.left + rest.size / 2, grid.xs))];
    const wall = first === undefined ? undefined : grid.xs[first.right];
    const cut = wall === undefined || rest.right - wall < rest.size / 2 ? null : cutAt(rest, wall);
    if (cut === null) return [...parts, rest];
    parts.push(cut[0]);
    rest = cut[1];
  }
}

const insideOf = ({ xs, ys }: Grid, { left, right, base, size }: Piece): boolean => {
  const [x, y] = [(left + right) / 2, base - size * 0.35];
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
};

/** The words of a grid by the region they stand in. */
function wordsIn(grid: Grid, pieces: readonly Piece[]): ReadonlyMap<Region, readonly Piece[]> {
  const words = new Map<Region, Piece[]>();
  for (const piece of pieces.flatMap((each) => partsOf(grid, each))) {
    const region = grid.regions[rowOf(grid, piece)]?.[placeAmong((piece.left + piece.right) / 2, grid.xs)];
    if (region === undefined) continue;
    const there = words.get(region);
    if (there === undefined) words.set(region, [piece]);
    else there.push(piece);
  }
  return words;
}

interface CellLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** The lines of a cell, whatever space is inside them. */
function linesIn(pieces: readonly Piece[]): readonly CellLine[] {
  const lines: (CellLine & { base: number })[] = [];
  for (const piece of linesOfPage(pieces)) {
    const before = lines.at(-1);
    if (before === undefined || Math.abs(piece.base - before.base) > piece.size * 0.5) lines.push({ ...piece });
    else lines[lines.length - 1] = { ...before, text: `${before.text} ${piece.text}`, right: piece.right };
  }
  return lines;
}

/**
 * The words of a cell: a line that fills it runs on into the next, others are parted by a space.
 * @param width of a line that fills the cell.
 */
function textOf(pieces: readonly Piece[], width: number): string {
  const lines = linesIn(pieces);
  const widest = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  let text = '';
  for (const [at, line] of lines.entries()) {
    const words = line.text.trim();
    const before = lines[at - 1];
    if (before !== undefined) {
      const room = widest - (before.right - before.left);
      const slack = NEVER_FIRST.test(words) ? ROOM + 1 : ROOM;
      const full = room < before.size * slack && widest > width - before.size * FILLED;
      if (!full || (isLatin(text.slice(-1)) && /[A-Za-z]/.test(words.charAt(0)))) text += ' ';
    }
    text += words;
  }
  return text;
}

/** Blank space beside the words of a table's cells, at one side: the least that is seen. */
function paddingOf({ xs }: Grid, words: ReadonlyMap<Region, readonly Piece[]>): number {
  let least = WIDEST_PADDING;
  for (const [region, pieces] of words) {
    for (const { left } of pieces) least = Math.min(least, Math.max(0, left - (xs[region.left] ?? 0)));
  }
  return least;
}

function textsIn(grid: Grid, words: ReadonlyMap<Region, readonly Piece[]>): ReadonlyMap<Region, string> {
  const padding = paddingOf(grid, words);
  const texts = new Map<Region, string>();
  for (const [region, pieces] of words) {
    const width = (grid.xs[region.right] ?? 0) - (grid.xs[region.left] ?? 0);
    texts.set(region, textOf(pieces, width - 2 * padding));
  }
  return texts;
}

function rowsOf(grid: Grid, texts: ReadonlyMap<Region, string>): readonly PrintedRow[] {
  return grid.regions.flatMap((places, row) => {
    const own = [...new Set(places)].filter((region) => region !== undefined);
    // What only goes on from above is no row.
    if (!own.some((region) => region.top === row && (texts.get(region) ?? '') !== '')) return [];
    const cells = own.map((region): PrintedCell => {
      const text = texts.get(region) ?? '';
      return {
        left: grid.xs[region.left] ?? 0,
        right: grid.xs[region.right] ?? 0,
        text: region.top === row ? text : text.slice(0, LONGEST_REPEATED),
      };
    });
    return [{ top: grid.ys[row] ?? 0, cells }];
  });
}

/** The words of a page that stand in its tables, row by row, and those that stand outside. */
export function tablesOf(
  grids: readonly Grid[],
  pieces: readonly Piece[],
): { readonly tables: readonly PrintedTable[]; readonly outside: readonly Piece[] } {
  let outside = pieces;
  const tables: PrintedTable[] = [];
  // A table inside another's cell takes its words first.
  const inner = [...grids].sort((a, b) => (a.ys.at(-1) ?? 0) - (a.ys[0] ?? 0) - ((b.ys.at(-1) ?? 0) - (b.ys[0] ?? 0)));
  for (const grid of inner) {
    const inside = outside.filter((piece) => insideOf(grid, piece));
    if (inside.length === 0) continue;
    const rows = rowsOf(grid, textsIn(grid, wordsIn(grid, inside)));
    if (rows.length === 0) continue;
    outside = outside.filter((piece) => !insideOf(grid, piece));
    const [left = 0, right = 0] = [grid.xs[0], grid.xs.at(-1)];
    tables.push({ left, right, top: grid.ys[0] ?? 0, bottom: grid.ys.at(-1) ?? 0, rows });
  }
  return { tables: tables.sort((a, b) => a.top - b.top), outside };
}

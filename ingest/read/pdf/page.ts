import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { tablesOf } from './cells.js';
import { gridsOf } from './grid.js';
import type { Matrix, Operators } from './drawing.js';
import { shownOn, type Shown } from './pictures.js';
import { rulesOf } from './rules.js';
import type { PageWithTables } from './tables.js';
import { linesOfPage, withoutRadicals, type Piece } from './words.js';

/** A page's words, in lines and tables, and how many letters it has. */
export interface ReadPage extends PageWithTables {
  readonly letters: number;
  /** What it shows, where it has hardly a letter; null for a page of text. */
  readonly shown: Shown | null;
}

/** A page with fewer letters than this is no page of text: a picture with a page number or a stamp. */
export const FEWEST_LETTERS = 10;

/** Letters as pdf.js gives them: where they begin and which way they run, in the page's own space. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Which way letters run as the reader sees the page, in quarter turns clockwise: 0 from left to right. */
function quarterOf({ transform: [ta = 1, tb = 0] }: TextItem, [a, b, c, d]: Matrix): number {
  return (Math.round(Math.atan2(b * ta + d * tb, a * ta + c * tb) / (Math.PI / 2)) + 4) % 4;
}

/** The quarter turns in which most letters of a page run: a table printed sideways is read as if it were turned. */
function turnOf(items: readonly TextItem[], matrix: Matrix): number {
  const letters = [0, 0, 0, 0];
  for (const item of items) {
    const quarter = quarterOf(item, matrix);
    letters[quarter] = (letters[quarter] ?? 0) + item.str.trim().length;
  }
  const most = Math.max(...letters);
  return most * 2 > letters.reduce((sum, count) => sum + count) ? letters.indexOf(most) : 0;
}

function pieceOf({ str, transform, width, height }: TextItem, [a, b, c, d, e, f]: Matrix): Piece {
  const [ta = 1, tb = 0, , , x = 0, y = 0] = transform;
  const left = a * x + c * y + e;
  const along = Math.hypot(ta, tb) === 0 ? 1 : (a * ta + c * tb) / Math.hypot(ta, tb);
  return {
    text: withoutRadicals(str),
    left: along < 0 ? left - width : left,
    right: along < 0 ? left : left + width * Math.abs(along),
    base: b * x + d * y + f,
    size: height === 0 ? 10 : height,
  };
}

/** A page's words where its reader sees them: those in the cells of its tables, and those outside. */
export async function readPage(page: PDFPageProxy, ops: Operators): Promise<ReadPage> {
  const { items } = await page.getTextContent();
  const words = items.filter((item): item is typeof item & TextItem => 'str' in item && item.str.trim() !== '');
  const turn = turnOf(words, page.getViewport({ scale: 1 }).transform as unknown as Matrix);
  const rotation = (page.rotate + (4 - turn) * 90) % 360;
  const { transform, height, width } = page.getViewport({ scale: 1, rotation });
  const matrix = transform as unknown as Matrix;
  const pieces = words.map((item) => pieceOf(item, matrix));
  const letters = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const drawing = await page.getOperatorList();
  const { tables, outside } = tablesOf(pieces.length === 0 ? [] : gridsOf(rulesOf(drawing, ops, matrix)), pieces);
  const shown = letters < FEWEST_LETTERS ? shownOn(drawing, ops, matrix, width * height) : null;
  return { height, lines: linesOfPage(outside), tables, letters, shown };
}

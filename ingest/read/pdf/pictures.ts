import { stepsOf, type Drawing, type Matrix, type Operators } from './drawing.js';

/** What a page shows beside its words: nothing at all, something drawn, or a picture as large as a page. */
export type Shown = 'NOTHING' | 'DRAWING' | 'PAGE';

/** Share of a page that a picture of a page covers, at least. */
const LARGE = 0.4;

/**
 * What a page with hardly a word on it shows. A picture stands in a square of one unit: where a matrix makes that as large
 * as the page, a page was scanned. (pdf.js leaves out the picture itself, which nobody looks at, but not its matrix.)
 */
export function shownOn(drawing: Drawing, ops: Operators, view: Matrix, area: number): Shown {
  let shown: Shown = 'NOTHING';
  for (const { operator, given, matrix } of stepsOf(drawing, ops, view)) {
    const [a, b, c, d] = matrix;
    if (operator === ops.transform && Math.abs(a * d - b * c) > area * LARGE) return 'PAGE';
    if (operator === ops.transform || (operator === ops.constructPath && given[0] !== ops.endPath)) shown = 'DRAWING';
  }
  return shown;
}

import { stepsOf, type Drawing, type Matrix, type Operators } from './drawing.js';

/** A straight line along a page: at `at`, from `from` to `to`, in points, y growing downwards. */
export interface Rule {
  readonly vertical: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A bar thicker than this is an area, not a line. */
const THICKEST = 4;
/** How far a line may lean, and how short it may be, to be a rule. */
const LEANING = 1;
const SHORTEST = 4;
/** A page that draws more than this is a drawing or a map. */
const MOST_RULES = 20_000;

/** What each step of a path takes, by the number pdf.js gives it: move, line, curve, quadratic curve, close. */
const STEP_LENGTHS = [2, 2, 6, 4, 0];
const [MOVE, LINE, CLOSE] = [0, 1, 4];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The subpaths of a path, each its corners; null in place of one with curves. */
function subpathsOf(data: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const subpaths: Point[][] = [];
  let open: Point[] = [];
  const point = (at: number): Point => {
    const [x, y] = [data[at] ?? 0, data[at + 1] ?? 0];
    return { x: matrix[0] * x + matrix[2] * y + matrix[4], y: matrix[1] * x + matrix[3] * y + matrix[5] };
  };
  for (let at = 0; at < data.length;) {
    const step = data[at] ?? 0;
    const length = STEP_LENGTHS[step];
    if (length === undefined) break;
    if (step === MOVE) subpaths.push((open = [point(at + 1)]));
    else if (step === LINE) open.push(point(at + 1));
    else if (step === CLOSE && open[0] !== undefined) open.push(open[0]);
    else if (length > 2) open.length = 0;
    at += 1 + length;
  }
  return subpaths;
}

function ruleBetween(a: Point, b: Point): Rule | null {
  const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (Math.min(width, height) > LEANING || Math.max(width, height) < SHORTEST) return null;
  return height > width
    ? { vertical: true, at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }
    : { vertical: false, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) };
}

/** Corners of the longest outline that may be a bar: a rectangle, closed, with a corner printed twice. */
const CORNERS_OF_BAR = 7;

/** A thin bar is one rule: so Word draws the borders of cells. */
function barOf(corners: readonly Point[]): readonly Rule[] {
  if (corners.length <= 2 || corners.length > CORNERS_OF_BAR) return [];
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (Math.min(right - left, bottom - top) >= THICKEST) return [];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const upright = bottom - top > right - left;
  const bar = upright ? ruleBetween({ x, y: top }, { x, y: bottom }) : ruleBetween({ x: left, y }, { x: right, y });
  return bar === null ? [] : [bar];
}

/** Of what is drawn as an outline each side is a rule, but for a bar. */
function rulesAround(corners: readonly Point[]): readonly Rule[] {
  const bar = barOf(corners);
  if (bar.length > 0) return bar;
  return corners.slice(1).flatMap((corner, i) => ruleBetween(corners[i] ?? corner, corner) ?? []);
}

/**
 * The straight lines that a page draws, upright or level: rules of tables, mostly. What only clips draws nothing.
 * @param view the page's own matrix: its space → points from its upper left corner.
 */
export function rulesOf(drawing: Drawing, ops: Operators, view: Matrix): readonly Rule[] {
  const rules: Rule[] = [];
  for (const { operator, given, matrix } of stepsOf(drawing, ops, view)) {
    if (operator !== ops.constructPath || given[0] === ops.endPath) continue;
    const data = (Array.isArray(given[1]) ? given[1][0] : null) as ArrayLike<number> | null;
    const subpaths = data === null ? [] : subpathsOf(data, matrix);
    // Colour behind a word or a cell has no lines around it; a frame is one area cut out of another.
    const isArea = given[0] === ops.fill || (given[0] === ops.eoFill && subpaths.length === 1);
    for (const corners of subpaths) {
      for (const rule of isArea ? barOf(corners) : rulesAround(corners)) rules.push(rule);
    }
    if (rules.length > MOST_RULES) return [];
  }
  return rules;
}

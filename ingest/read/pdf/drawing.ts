/** What pdf.js says a page draws: names of operators by number, and what they are given. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The operators that are looked at, with the numbers that pdf.js gives them. */
export type Operators = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'constructPath'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'fill'
    | 'eoFill'
    | 'endPath',
    number
  >
>;

/** Of one space into another, as PDF writes it: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const matrixOf = (given: unknown): Matrix | null =>
  (Array.isArray(given) || ArrayBuffer.isView(given)) && (given as unknown as ArrayLike<number>).length === 6
    ? (Array.from(given as unknown as ArrayLike<number>) as unknown as Matrix)
    : null;

/** One operator with what it is given, and the matrix that holds where it stands. */
interface Step {
  readonly operator: number;
  readonly given: readonly unknown[];
  readonly matrix: Matrix;
}

/** The operators of a page in their order, each with the matrix that its own, and those before it, make. */
export function* stepsOf({ fnArray, argsArray }: Drawing, ops: Operators, view: Matrix): Generator<Step> {
  const saved: Matrix[] = [];
  let matrix = view;
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at];
    const given: readonly unknown[] = Array.isArray(args) ? args : [];
    if (operator === ops.save || operator === ops.paintFormXObjectBegin) saved.push(matrix);
    if (operator === ops.restore || operator === ops.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    const form = operator === ops.paintFormXObjectBegin;
    const moved = form ? matrixOf(given[0]) : operator === ops.transform ? matrixOf(args) : null;
    if (moved !== null) matrix = times(matrix, moved);
    yield { operator, given, matrix };
  }
}

import type { Cell, Column, Line } from '../tree.js';
import { cellsOf, isRule, type Place } from './cells.js';
import { columnOf } from './columns.js';

/** A line with its cells, inside a table. */
interface TableLine {
  readonly line: Line;
  /** Null for a line of one cell: a heading that reaches over all columns. */
  readonly cells: readonly Place[] | null;
}

interface Head {
  readonly column: Column;
  readonly text: string;
}

const BODIES: readonly Column[] = ['LEAD', 'RESPONSIBLE', 'SUPPORT'];

const textOf = (line: Line | undefined, { start, end }: Place): string => line?.view.text.slice(start, end) ?? '';

/** A row of heads: at least two that tables of tasks have, and no more that are unknown than known. */
function headsOf({ line, cells }: TableLine): readonly Head[] | null {
  if (cells === null) return null;
  const texts = cells.map((cell) => textOf(line, cell));
  const known = texts.map((text) => (text === '' ? null : columnOf(text)));
  const named = known.filter((column) => column !== null).length;
  if (named < 2 || named * 2 < texts.filter((text) => text !== '').length) return null;
  // A head that reaches over two columns stands for both.
  let last: Head = { column: 'OTHER', text: '' };
  return texts.map((text, at) => (text === '' ? last : (last = { column: known[at] ?? 'OTHER', text })));
}

/** True for the heads of a table of tasks: it says what is to be done, and who does it. */
const ofTasks = (heads: readonly Head[]): boolean =>
  heads.some(({ column }) => column === 'TASK' || column === 'DETAIL') &&
  heads.some(({ column }) => BODIES.includes(column));

const cellsUnder = (cells: readonly Place[], heads: readonly Head[]): readonly Cell[] =>
  cells.flatMap(({ start, end }, at) => {
    const { column, text } = heads[at] ?? { column: 'OTHER', text: '' };
    return end > start ? [{ column, head: text, start, end }] : [];
  });

/** The cell that names the task: the first of its kind that the rows beside it do not share. */
function taskOf(line: Line, cells: readonly Cell[], beside: ReadonlySet<string>): Cell | null {
  const tasks = [
    ...cells.filter(({ column }) => column === 'TASK'),
    ...cells.filter(({ column }) => column === 'DETAIL'),
  ];
  return tasks.find((cell) => !beside.has(textOf(line, cell))) ?? tasks.at(-1) ?? null;
}

/** The rows of one table, under its heads; heads that a page repeats are no rows. */
function rowsUnder(heads: readonly Head[], lines: readonly TableLine[]): readonly Line[] {
  const read = lines.map((each) => (headsOf(each) === null ? cellsUnder(each.cells ?? [], heads) : []));
  const words = read.map((cells, at) => new Set(cells.map((cell) => textOf(lines[at]?.line, cell))));
  return lines.map(({ line, cells }, at) => {
    if (cells === null) return line;
    const own = read[at] ?? [];
    const task = taskOf(line, own, new Set([...(words[at - 1] ?? []), ...(words[at + 1] ?? [])]));
    return { ...line, table: task === null ? 'OTHER' : { view: line.view, cells: own, task } };
  });
}

const otherLines = (lines: readonly TableLine[]): readonly Line[] =>
  lines.map(({ line, cells }) => (cells === null ? line : { ...line, table: 'OTHER' as const }));

/** One table: its last row of heads names the columns. */
function readTable(lines: readonly TableLine[]): readonly Line[] {
  let heads: readonly Head[] | null = null;
  let body = 0;
  for (const [at, line] of lines.entries()) {
    const read = headsOf(line);
    if (read === null && heads !== null) break;
    heads = read ?? heads;
    body = at + 1;
  }
  if (heads === null || !ofTasks(heads)) return otherLines(lines);
  return [...otherLines(lines.slice(0, body)), ...rowsUnder(heads, lines.slice(body))];
}

/** Rows of as many columns that show that lines are a table's, where no heads do. */
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;

const looksLikeTable = (lines: readonly TableLine[]): boolean =>
  lines.some((line) => headsOf(line) !== null) ||
  lines.filter(({ cells }) => (cells?.length ?? 0) >= FEWEST_COLUMNS).length >= FEWEST_ROWS;

/** Lines of one cell that may stand inside a table: a heading over all columns, not a paragraph. */
const LONGEST_INNER_HEADING = 60;

/**
 * Marks the lines that are a table's: each row of a table of tasks with its columns, so that it can be read as a measure,
 * and every other line of a table, so that nothing in it is taken for numbered text.
 * `序号⇥重点任务⇥牵头单位⇥完成时限` above `1⇥建立科技金融服务机制⇥市科技局⇥2025年底`.
 */
export function withTables(lines: readonly Line[]): readonly Line[] {
  const marked: Line[] = [];
  let open: TableLine[] = [];
  const close = (): void => {
    // What follows the last row is text again.
    const last = open.findLastIndex(({ cells }) => cells !== null) + 1;
    const table = open.slice(0, last);
    marked.push(...(looksLikeTable(table) ? readTable(table) : table.map(({ line }) => line)));
    marked.push(...open.slice(last).map(({ line }) => line));
    open = [];
  };
  for (const line of lines) {
    const cells = isRule(line) ? [] : cellsOf(line);
    const inner = cells === null && open.at(-1)?.cells != null && line.view.text.length <= LONGEST_INNER_HEADING;
    if (cells !== null || inner) open.push({ line, cells });
    else {
      close();
      marked.push(line);
    }
  }
  close();
  return marked;
}

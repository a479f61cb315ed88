import type { Line } from '../tree.js';
import { celledLines } from './celled-lines.js';
import type { CelledLine } from './cells.js';
import { ofTasks, type Head } from './heads.js';
import { headsOf, otherLines, rowsUnder } from './task-rows.js';

const keyOf = (heads: readonly Head[]): string => heads.map(({ text }) => text).join('|');

/** One table, or more that follow one another: the last of its rows of heads names the columns. */
function readTables(lines: readonly CelledLine[]): readonly Line[] {
  const read: Line[] = [];
  /** The rows of heads of the table that is open, and the first of its rows. */
  let heads = new Set<string>();
  let last: readonly Head[] | undefined;
  let rows: CelledLine[] = [];
  const close = (): void => {
    for (const line of last !== undefined && ofTasks(last) ? rowsUnder(last, rows) : otherLines(rows)) read.push(line);
    rows = [];
  };
  for (const line of lines) {
    const own = headsOf(line);
    const repeated = own !== null && heads.has(keyOf(own));
    if (own === null || (repeated && rows.length > 0)) {
      rows.push(line);
      continue;
    }
    // Heads below rows begin another table; heads below heads part them (责任分工 | 牵头单位, 配合单位).
    if (rows.length > 0) heads = new Set();
    close();
    heads.add(keyOf(own));
    last = own;
    for (const head of otherLines([line])) read.push(head);
  }
  close();
  return read;
}

/** Rows of as many columns that show that lines are a table's, where no heads do. */
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;

const looksLikeTable = (lines: readonly CelledLine[]): boolean =>
  lines.some((line) => headsOf(line) !== null) ||
  lines.filter(({ cells }) => (cells?.length ?? 0) >= FEWEST_COLUMNS).length >= FEWEST_ROWS;

/** Lines of one cell that may stand inside a table: a heading over all columns, not a paragraph. */
const LONGEST_INNER_HEADING = 60;
/** 抄送：… · 附件2: what stands below a document, not inside its table. */
const CLOSES = /^(?:抄送|附件|附表)/;
/** 注：表中“配合单位”栏为“—”的，由牵头单位独立完成。 right below a table: its own. */
const NOTE = /^[>（]?(?:注|备注|说明)(?:\d{0,2})：/;

const isInnerHeading = ({ view }: Line): boolean =>
  view.text.length <= LONGEST_INNER_HEADING && !CLOSES.test(view.text);

/** The lines of a table, and what follows its last row, which is text again. */
function* closed(open: readonly CelledLine[]): Generator<Line> {
  const end = open.findLastIndex(({ cells }) => cells !== null) + 1;
  const table = open.slice(0, end);
  yield* looksLikeTable(table) ? readTables(table) : table.map(({ line }) => line);
  for (const { line } of open.slice(end)) yield line;
}

/**
 * Marks the lines that are a table's: each row of a table of tasks with its columns, so that it can be read as a measure,
 * and every other line of a table, so that nothing in it is taken for numbered text.
 * `序号⇥重点任务⇥牵头单位⇥完成时限` above `1⇥建立科技金融服务机制⇥市科技局⇥2025年底`.
 */
export function withTables(lines: readonly Line[]): readonly Line[] {
  const marked: Line[] = [];
  let open: CelledLine[] = [];
  const close = (): void => {
    for (const line of closed(open)) marked.push(line);
    open = [];
  };
  for (const each of celledLines(lines)) {
    const { line, cells } = each;
    const below = open.at(-1)?.cells != null;
    const note = NOTE.test(line.view.text);
    if (each.other !== true && (cells !== null || (below && isInnerHeading(line) && !note))) {
      open.push(each);
      continue;
    }
    close();
    const ofTable = each.other === true || (note && marked.at(-1)?.table !== undefined);
    marked.push(ofTable ? { ...line, table: 'OTHER' } : line);
  }
  close();
  return marked;
}

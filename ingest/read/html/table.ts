import { CLEAR_LABELS, METADATA_LABELS } from '../metadata-labels.js';
import { lineOfRow, type SpannedCell } from '../table-line.js';
import { withoutRuns, withoutSourceBreaks } from './blanks.js';
import { childrenOf, walk, type Node } from './nodes.js';

/** Columns of the widest table that is read, rows that a cell may reach down, and the longest text that it repeats. */
const WIDEST = 200;
const DEEPEST = 2000;
const LONGEST_REPEATED = 2000;
/** A cell with more letters than this holds a text, and its table only sets the page out. */
const LONGEST_CELL = 3000;

interface Cell extends SpannedCell {
  readonly rows: number;
}

const spanIn = (cell: Node, name: string, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(cell.attribs?.[name] ?? '1', 10) || 1));

const NONE: ReadonlyMap<Node, string> = new Map();

/** The words of a cell, a space between its lines; an item of a list that has no words is its number (序号). */
function textOf(cell: Node, numbers = NONE): string {
  let text = '';
  for (const { node, enters } of walk(cell)) {
    if (node.type === 'text') text += enters ? withoutRuns(node.data ?? '') : '';
    else if (['p', 'br', 'div', 'li'].includes(node.name ?? '')) text += '\n';
    if (enters) text += numbers.get(node) ?? '';
  }
  const lines = text.split('\n').map((line) => withoutSourceBreaks(line).trim());
  return lines.filter((line) => line !== '').join(' ');
}

function rowsOf(table: Node): readonly (readonly Node[])[] {
  const inside = (node: Node): readonly Node[] =>
    childrenOf(node).flatMap((child) =>
      child.name === 'tr' ? [child] : ['tbody', 'thead', 'tfoot'].includes(child.name ?? '') ? inside(child) : [],
    );
  return inside(table).map((row) => childrenOf(row).filter(({ name }) => name === 'td' || name === 'th'));
}

/** True for a table whose rows are to be read as rows; others only set out the page. */
export function isDataTable(table: Node): boolean {
  for (const { node, enters } of walk(table)) {
    if (enters && node !== table && node.name === 'table') return false;
  }
  const rows = rowsOf(table);
  const wide = rows.filter((row) => row.length > 1).length;
  return wide > 0 && rows.every((row) => row.every((cell) => textOf(cell).length <= LONGEST_CELL));
}

/** 索引号 | 000014349/2018-00172 | 主题分类 | 商贸: labels beside their values, each pair a line of its own. */
function pairsOf(cells: readonly string[]): readonly string[] | null {
  const label = (cell: string): string => cell.replace(/[\s：:]/g, '');
  const labels = cells.filter((_cell, at) => at % 2 === 0);
  if (cells.length < 2 || !labels.every((cell) => label(cell) === '' || METADATA_LABELS.has(label(cell)))) return null;
  // 名称 | 时间 heads a table of anything
  if (!labels.some((cell) => CLEAR_LABELS.includes(label(cell)) || /[：:]\s*$/.test(cell))) return null;
  return labels.flatMap((cell, at) => (label(cell) === '' ? [] : [`${label(cell)}：${cells[at * 2 + 1] ?? ''}`]));
}

/** A table's rows, one a line: a cell that reaches over several rows stands in each. */
export function linesOfTable(table: Node, numbers = NONE): readonly string[] {
  const reaching = new Map<number, Cell>();
  return rowsOf(table).flatMap((row) => {
    const own = [...row];
    const cells: SpannedCell[] = [];
    for (let column = 0; column < WIDEST && (own.length > 0 || [...reaching.keys()].some((at) => at >= column));) {
      const above = reaching.get(column);
      if (above !== undefined) {
        if (above.rows <= 2) reaching.delete(column);
        else reaching.set(column, { ...above, rows: above.rows - 1 });
        cells.push({ ...above, text: above.text.slice(0, LONGEST_REPEATED) });
        column += above.columns;
        continue;
      }
      const cell = own.shift();
      if (cell === undefined) {
        column++;
        continue;
      }
      const read = {
        text: textOf(cell, numbers),
        columns: spanIn(cell, 'colspan', WIDEST),
        rows: spanIn(cell, 'rowspan', DEEPEST),
      };
      if (read.rows > 1) reaching.set(column, read);
      cells.push(read);
      column += read.columns;
    }
    return pairsOf(cells.map(({ text }) => text)) ?? [lineOfRow(cells)];
  });
}

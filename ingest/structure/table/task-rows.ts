import type { Cell, Line } from '../tree.js';
import { withAims } from './aim-heads.js';
import { columnByEnding, columnOf } from './columns.js';
import { saysTask, type Head } from './heads.js';
import { wordsOfCell, type CelledLine } from './cells.js';
import { toldBeside } from './told-beside.js';

/** Heads that must be known or told by their endings, where fewer than two are known. */
const FEWEST_TOLD = 3;

/**
 * A row of heads: at least two that tables of tasks have, and no more that are unknown than known; or one that is known beside
 * others that end as heads do (类别 | 民生事项名称 | 2022年度任务目标 | 责任单位 | 分管市领导).
 */
export function headsOf({ line, cells }: CelledLine): readonly Head[] | null {
  if (cells === null) return null;
  const texts = cells.map(({ start, end }) => line.view.text.slice(start, end));
  const sure = texts.map((text) => (text === '' ? null : columnOf(text)));
  const named = sure.filter((column) => column !== null && column !== 'OTHER' && column !== 'DUE').length;
  const all = sure.filter((column) => column !== null).length;
  if (all === 0) return null;
  const known = texts.map((text, at) => sure[at] ?? (text === '' ? null : columnByEnding(text)));
  const told = known.filter((column) => column !== null).length;
  const printed = texts.filter((text) => text !== '').length;
  const enough = all >= 2 && all * 2 >= printed;
  if (!enough && (named === 0 || told < FEWEST_TOLD || told * 4 < printed * 3)) return null;
  // A head that reaches over two columns stands for both.
  let last: Head = { column: 'OTHER', text: '' };
  return withAims(texts.map((text, at) => (text === '' ? last : (last = { column: known[at] ?? 'OTHER', text }))));
}

/** 〃 · 同上: what stands above, as tables print it. */
const DITTO = /^(?:[〃″"^]|同上)$/;

type CellsByPlace = ReadonlyMap<number, Cell>;

/** The cells of a row under their heads; one that says 〃 is the one above it. */
function cellsUnder({ line, cells }: CelledLine, heads: readonly Head[], above: CellsByPlace): readonly Cell[] {
  return (cells ?? []).flatMap(({ start, end }, at): readonly Cell[] => {
    const { column, text } = heads[at] ?? { column: 'OTHER', text: '' };
    if (end <= start) return [];
    const repeated = DITTO.test(line.view.text.slice(start, end)) ? above.get(at) : undefined;
    return [repeated ?? { column, head: text, view: line.view, place: at, start, end }];
  });
}

/** The cell that names the task: the first of its kind that the rows beside it do not share. */
function taskOf(line: Line, cells: readonly Cell[], beside: ReadonlySet<string>): Cell | null {
  const tasks = [
    ...cells.filter(({ column }) => column === 'TASK'),
    ...cells.filter(({ column }) => column === 'DETAIL'),
  ].filter(({ view }) => view === line.view);
  return tasks.find((cell) => !beside.has(wordsOfCell(cell))) ?? tasks.at(-1) ?? null;
}

/** 合计 · 小计: a row that adds up. */
const TOTAL = /^(?:合计|小计|总计|共计)$/u;
const CHINESE_NUMBER = /^（?[一二三四五六七八九十]{1,3}）?[、.]?$/u;
const ARABIC_NUMBER = /^\d{1,4}[.、]?$/u;

/** 一 | 建设平台 | | above 1 | 搭建融资服务平台 | 市科技局: a heading of the rows that are numbered below it. */
const isGroup = (cells: readonly Cell[], arabic: boolean): boolean =>
  arabic &&
  cells.length === 2 &&
  cells.some((cell) => cell.column === 'NUMBER' && CHINESE_NUMBER.test(wordsOfCell(cell))) &&
  cells.some(saysTask);

/** Heads of which the first is left out or says something else, above numbers that run on: 1, 2, 3 number the rows. */
function withNumbers(heads: readonly Head[], lines: readonly CelledLine[]): readonly Head[] {
  const [first, ...others] = heads;
  if (first?.column !== 'OTHER' || others.some(({ column }) => column === 'NUMBER')) return heads;
  const words = lines.flatMap(({ line, cells }) => {
    const cell = cells?.[0];
    return cell === undefined || cell.end === cell.start ? [] : [line.view.text.slice(cell.start, cell.end)];
  });
  const numbers = words.map((word) => (ARABIC_NUMBER.test(word) ? Number.parseInt(word, 10) : Number.NaN));
  const runs = numbers.length > 1 && numbers.every((number, at) => number > (numbers[at - 1] ?? 0));
  return runs ? [{ ...first, column: 'NUMBER' }, ...others] : heads;
}

/** The rows of one table, under its heads; heads that a page repeats, sums and headings of rows are no rows. */
export function rowsUnder(printed: readonly Head[], lines: readonly CelledLine[]): readonly Line[] {
  const heads = toldBeside(withNumbers(printed, lines));
  const read: (readonly Cell[])[] = [];
  let above: CellsByPlace = new Map();
  for (const each of lines) {
    const cells = headsOf(each) === null ? cellsUnder(each, heads, above) : [];
    read.push(cells);
    if (cells.length > 0) above = new Map(cells.map((cell) => [cell.place, cell]));
  }
  const words = read.map((cells) => new Set(cells.map(wordsOfCell)));
  const arabic = read.some((cells) =>
    cells.some((cell) => cell.column === 'NUMBER' && ARABIC_NUMBER.test(wordsOfCell(cell))),
  );
  return lines.map(({ line, cells }, at) => {
    if (cells === null) return line;
    const own = read[at] ?? [];
    if (own.slice(0, 2).some((cell) => TOTAL.test(wordsOfCell(cell))) || isGroup(own, arabic))
      return { ...line, table: 'OTHER' };
    const task = taskOf(line, own, new Set([...(words[at - 1] ?? []), ...(words[at + 1] ?? [])]));
    return { ...line, table: task === null ? 'OTHER' : { view: line.view, cells: own, task } };
  });
}

export const otherLines = (lines: readonly CelledLine[]): readonly Line[] =>
  lines.map(({ line, cells }) => (cells === null ? line : { ...line, table: 'OTHER' as const }));

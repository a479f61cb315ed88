import { joinViews } from '../join.js';
import type { Draft } from '../draft.js';
import type { Cell, Row } from '../tree.js';
import { wordsOfCell } from './cells.js';
import { rowDraft } from './row-draft.js';

/** 项目名称, 民生实事项目, 任务名称: a head whose column names the things that the table numbers. */
const NAMES = /名称|项目|实事/;

const numberOf = ({ cells }: Row): string => wordsOf(cells.find(({ column }) => column === 'NUMBER'));
const nameOf = ({ cells }: Row): Cell | undefined =>
  cells.find(({ column, head }) => column === 'TASK' && NAMES.test(head));
const wordsOf = (cell: Cell | undefined): string => (cell === undefined ? '' : wordsOfCell(cell));

/**
 * Whether a row goes on with what the one above it names: its number and its name reach over both, and only what is to be
 * done, or who does it, is parted. `3⇥老城厢复兴发展⇥完成修缮展陈⇥文体旅局` above `3⇥老城厢复兴发展⇥推进道路整治⇥住建局`.
 * Not: a task that is no name, whose measures have rows of their own (重点任务 over several 具体措施).
 */
export function goesOnWith(above: Row, row: Row): boolean {
  const [number, name] = [numberOf(row), wordsOf(nameOf(row))];
  return number !== '' && name !== '' && number === numberOf(above) && name === wordsOf(nameOf(above));
}

/** Rows, those together that are one thing by its name. */
export function byName(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const above = groups.at(-1);
    const last = above?.at(-1);
    if (above !== undefined && last !== undefined && goesOnWith(last, row)) above.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Rows that are one thing by its name → a draft: the name is its title, what each row says of it its text. */
export function rowsDraft(rows: readonly Row[], ordinal: number, level: number): Draft {
  const [first, ...others] = rows;
  if (first === undefined) throw new Error('a draft of no row');
  if (others.length === 0) return rowDraft(first, ordinal, level);
  const draft = rowDraft({ ...first, task: nameOf(first) ?? first.task }, ordinal, level);
  const more = others.flatMap((row) => {
    const { title, body } = rowDraft(row, ordinal, level);
    return row.task === nameOf(row) ? body : [{ view: title }, ...body];
  });
  const body = [...draft.body, ...more];
  const view = joinViews(
    rows.map((row) => row.view),
    first.view.source,
  );
  const text = [draft.text, ...more.map((block) => block.view.text)].join('。');
  return { ...draft, view, own: view, text, body, rows: [...rows] };
}

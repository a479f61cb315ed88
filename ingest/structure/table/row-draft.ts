import { slice, type View } from '../../read/view.js';
import type { Draft } from '../draft.js';
import { markerOf } from '../numbering.js';
import { titleOf, type Titled } from '../title.js';
import type { Cell, Row } from '../tree.js';
import { saysTask } from './heads.js';
import { rowMarker } from './row-marker.js';

/** What is to be done: the cells of a row that say so, a number before it left off. */
function wordsOf({ view }: Row, { start, end }: Cell): View {
  const words = slice(view, start, end);
  return slice(words, markerOf(words)?.length ?? 0, words.text.length);
}

/**
 * The heading of a row's task and what is said behind it. Halves that a semicolon joins in one cell are one task, which only a
 * full stop parts from its text: 启动新校区规划选址；实现老院区腾退
 */
function titled(words: View): Titled {
  const found = titleOf(words);
  const { length } = found.title.text;
  if (length === 0 || words.text.charAt(length) !== '；') return found;
  const end = words.text.replace(/[，、：；]{1,20}$/u, '').length;
  return { title: slice(words, 0, end), rest: slice(words, words.text.length, words.text.length) };
}

/** A row → a draft: its task is its title, what else its columns say of the task its text. */
export function rowDraft(row: Row, ordinal: number, level: number): Draft {
  const { title, rest } = titled(wordsOf(row, row.task));
  const more = row.cells.filter((cell) => cell !== row.task && saysTask(cell) && cell.place > row.task.place);
  const body = [rest, ...more.map(({ view, start, end }) => slice(view, start, end))].filter(({ text }) => text !== '');
  const { numbering } = rowMarker(row, ordinal);
  return {
    numbering,
    style: numbering.style,
    level,
    title,
    view: row.view,
    own: row.view,
    text: [title, ...body].map((view) => view.text).join('。'),
    bare: false,
    body: body.map((view) => ({ view })),
    rows: [row],
    children: [],
  };
}

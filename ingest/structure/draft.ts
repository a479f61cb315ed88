import { slice, type View } from '../read/view.js';
import type { Item } from './items.js';
import { joinViews } from './join.js';
import { titleOf } from './title.js';
import { rowDraft } from './table/row-draft.js';
import type { Block, NumberStyle, Numbering, Row } from './tree.js';

/** A unit before it has a role and an id. */
export interface Draft {
  readonly numbering: Numbering;
  readonly style: NumberStyle;
  readonly level: number;
  readonly title: View;
  readonly view: View;
  /** Its own words, title included, without its parts. */
  readonly text: string;
  /** Nothing but a heading: no sentence of its own. */
  readonly bare: boolean;
  readonly body: readonly Block[];
  /** Rows of a table that say who answers for it; those of an annexed table are found last, and added. */
  readonly rows: Row[];
  readonly children: readonly Draft[];
}

const views = (item: Item): readonly View[] => [...item.own.map(({ view }) => view), ...item.children.flatMap(views)];

/** A list's items are no units: （1）…；（2）…； after 应当符合下列条件：, ①…, and whatever stands in an article. */
function isList(item: Item): boolean {
  const [first] = item.children;
  if (first === undefined || first.row !== null) return false;
  if (item.marker.numbering.style === 'ARTICLE' || first.marker.numbering.style === 'CIRCLED') return true;
  const lead = item.own.at(-1)?.view.text ?? '';
  if (!lead.endsWith('：')) return false;
  const texts = item.children.slice(0, -1).map((child) => child.own.at(-1)?.view.text ?? '');
  const open = texts.filter((text) => /[；，、]$|[^。！？）”]$/.test(text) && !text.includes('。')).length;
  return texts.length > 0 && open * 2 >= texts.length;
}

/** An item → a draft, its title parted from its text. */
export function draftOf(item: Item, level: number, source: string): Draft {
  if (item.row !== null) return rowDraft(item.row, item.marker.numbering.value, level);
  const [first, ...others] = item.own;
  if (first === undefined) throw new Error('an item without its own paragraph');
  const { title, rest } = titleOf(slice(first.view, item.marker.length, first.view.text.length));
  const list = isList(item);
  const body = [
    ...(rest.text === '' ? [] : [rest]),
    ...others.map(({ view }) => view),
    ...(list ? item.children.flatMap(views) : []),
  ];
  return {
    numbering: item.marker.numbering,
    style: item.marker.numbering.style,
    level,
    title,
    view: joinViews(views(item), source),
    text: [title, ...body].map((view) => view.text).join('。'),
    bare: body.length === 0 && !/[。；）]$/.test(first.view.text),
    body: body.map((view) => ({ view })),
    rows: [],
    children: list ? [] : item.children.map((child) => draftOf(child, level + 1, source)),
  };
}

import { slice, type View } from '../read/view.js';
import type { Draft } from './draft.js';
import type { Item } from './items.js';
import { joinViews } from './join.js';
import type { Marker } from './numbering.js';
import type { Paragraph } from './paragraphs.js';
import { titleOf, type Titled } from './title.js';
import { says } from './says.js';
import { rowsDraft } from './table/merged-rows.js';

const views = (item: Item): readonly View[] => [...item.own.map(({ view }) => view), ...item.children.flatMap(views)];

const hasClause = (item: Item): boolean => item.own.some(({ view }) => says(view.text));

/** The title of a numbered paragraph and the rest of it, its number left off. */
const titled = ({ view }: Paragraph, { length }: Marker): Titled => titleOf(slice(view, length, view.text.length));

/** One sentence and no heading: （2）对首次认定的省科技型中小企业给予2万元奖励； */
function isOneSentence({ own, children, marker }: Item): boolean {
  const [first, second] = own;
  if (first === undefined || children.length > 0 || (second !== undefined && !says(second.view.text))) return false;
  return titled(first, marker).rest.text === '';
}

/**
 * Sentences that say what a measure with a heading and a clause of its own consists of: under
 * `（三）惠企政策“直达快享”。（责任单位：经发局）` or above `责任单位：经发局`. Not: sentences that have clauses themselves.
 */
function isDetail(item: Item): boolean {
  const { children } = item;
  if (!children.every(isOneSentence)) return false;
  const last = children.at(-1);
  const below = last !== undefined && last.own.length > 1;
  const said = children.slice(0, below ? -1 : undefined).some(hasClause);
  return !said && (below ? children.length > 1 : hasClause(item) || isInner(item));
}

/** （1）（2） under 1.: the deepest form of GB/T 9704-2012 §7.3.3, for what a measure consists of. */
const isInner = ({ children, marker }: Item): boolean =>
  children[0]?.marker.numbering.style === 'ARABIC_BRACKET' && marker.numbering.style === 'ARABIC_DOT';

/** 此项工作由市农业局负责，市食安委各成员单位协办。 on a line of its own */
const OF_TASK = /(?:此|该|本|这)项(?:工作|任务)，?由/;

/**
 * Parts of a task that a line below the last of them hands to somebody: （1）…。⏎（2）…。⏎此项工作由市农业局负责。 Not: parts of which each
 * says who does it.
 */
function isPartsOfTask({ children }: Item): boolean {
  const last = children.at(-1);
  const line = last !== undefined && last.own.length > 1 ? last.own.at(-1) : undefined;
  if (children.length < 2 || line === undefined || line.view.text.search(OF_TASK) !== 0) return false;
  const tells = ({ view }: Paragraph): boolean => says(view.text) || OF_TASK.test(view.text);
  return !children.some(({ own }) => own.some((paragraph) => paragraph !== line && tells(paragraph)));
}

/** A list's items are no units: （1）…；（2）…； after 应当符合下列条件：, ①…, and whatever stands in an article. */
function isList(item: Item): boolean {
  const [first] = item.children;
  if (first === undefined || first.row !== null) return false;
  if (item.marker.numbering.style === 'ARTICLE' || first.marker.numbering.style === 'CIRCLED') return true;
  return isDetail(item) || isPartsOfTask(item) || (haveOneForm(item.children) && isOpenList(item, item.children));
}

/** 1. 2. 3., as against 1. 2. 3. with （一） （二） behind: those are no list's. */
const haveOneForm = (children: readonly Item[]): boolean =>
  children.every(({ marker }) => marker.numbering.style === children[0]?.marker.numbering.style);

/** （1）…；（2）…；（3）…。 after words that end in a colon. */
function isOpenList({ own }: Item, children: readonly Item[]): boolean {
  const lead = own.at(-1)?.view.text ?? '';
  if (!lead.endsWith('：')) return false;
  const texts = children.slice(0, -1).map((child) => child.own.at(-1)?.view.text ?? '');
  const open = texts.filter((text) => /[；，、]$|[^。！？）”]$/.test(text) && !text.includes('。')).length;
  return texts.length > 0 && open * 2 >= texts.length;
}

/**
 * Without the list that only says what is to come: 打造3个示范点：⏎1.…；⏎2.…；⏎3.…。 above （一）…, whose parts have numbers of another form.
 * Its items are paragraphs of the heading. Not: items of which one says who does it.
 */
function withoutLeadingList(item: Item): Item {
  const { children, own } = item;
  const style = children[0]?.marker.numbering.style;
  const length = children.findIndex(({ marker }) => marker.numbering.style !== style);
  const list = children.slice(0, Math.max(0, length));
  if (list.some((child) => child.children.length > 0 || hasClause(child)) || !isOpenList(item, list)) return item;
  return { ...item, own: [...own, ...list.flatMap((child) => child.own)], children: children.slice(length) };
}

const headingOf = ({ own, marker }: Item): string => (own[0] === undefined ? '' : titled(own[0], marker).title.text);

/** A label is not longer: 惩戒措施, 操作程序. */
const LONGEST_LABEL = 8;
/** Units that must have a label for it to be one. */
const FEWEST = 3;

/** Headings that stand under several units each time: 1.惩戒措施 2.操作程序 name parts of a measure, and no measures. */
export function labelsUnder(items: readonly Item[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const count = (item: Item): void => {
    for (const heading of new Set(item.children.map(headingOf))) {
      if (heading !== '' && heading.length <= LONGEST_LABEL) counts.set(heading, (counts.get(heading) ?? 0) + 1);
    }
    item.children.forEach(count);
  };
  items.forEach(count);
  return new Set([...counts].filter(([, n]) => n >= FEWEST).map(([heading]) => heading));
}

const areLabels = (children: readonly Item[], labels: ReadonlySet<string>): boolean =>
  labels.size > 0 && children.length > 1 && children.every((child) => labels.has(headingOf(child)));

/** An item → a draft, its title parted from its text. */
export function draftOf(whole: Item, level: number, source: string, labels: ReadonlySet<string>): Draft {
  if (whole.row !== null) {
    const rows = whole.own.flatMap(({ table }) => (table === undefined || table === 'OTHER' ? [] : [table]));
    return rowsDraft(rows, whole.marker.numbering.value, level);
  }
  const item = withoutLeadingList(whole);
  const [first, ...others] = item.own;
  if (first === undefined) throw new Error('an item without its own paragraph');
  const { title, rest } = titled(first, item.marker);
  const list = isList(item) || areLabels(item.children, labels);
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
    own: joinViews(list ? views(item) : item.own.map(({ view }) => view), source),
    text: [title, ...body].map((view) => view.text).join('。'),
    bare: body.length === 0 && !/[。；）]$/.test(first.view.text),
    body: body.map((view) => ({ view })),
    rows: [],
    children: list ? [] : item.children.map((child) => draftOf(child, level + 1, source, labels)),
  };
}

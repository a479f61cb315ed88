import type { AssignmentRole } from '../../../schema/model.js';
import { bureauInFull } from '../../resolve/bare-bureaus.js';
import type { View } from '../../read/view.js';
import type { DocumentTree } from '../../structure/tree.js';
import { columnByEnding, columnOf } from '../../structure/table/columns.js';
import type { Mention } from '../mention.js';
import type { UnitRule } from '../rule.js';
import { assignmentsOf } from './assignments.js';
import { readBodies, type ListedBody } from './body-list.js';
import type { PlacedClause } from './clause-places.js';
import { evidenceIn } from './evidence.js';

/** A head of a column of bodies: 主要责任单位, and what it makes of those under it. */
interface BodyHead {
  readonly text: string;
  readonly role: AssignmentRole;
}

/** Heads, one a line, of the narrowest table that lost its form, and columns of bodies that can be told apart. */
const FEWEST_HEADS = 3;
const MOST_OF_BODIES = 2;

/** 主要责任单位 beside 责任单位: those under it lead. */
const MAIN = /^(?:主要|第一|首要)责任/;

function bodyHead(text: string): BodyHead | null {
  const column = columnOf(text) ?? columnByEnding(text);
  return column === 'LEAD' || column === 'RESPONSIBLE' || column === 'SUPPORT' ? { text, role: column } : null;
}

/**
 * 领域⏎主要目标⏎主要责任单位⏎责任单位 right above the first task: the heads of a table that a page gives one cell a line. Those of
 * bodies come last, one or two of them; none where other lines stand there.
 */
function headsOf({ head }: DocumentTree): readonly BodyHead[] {
  const texts = head.map(({ view }) => view.text);
  const other = texts.findLastIndex((text) => columnOf(text) === null && columnByEnding(text) === null);
  const heads = texts.slice(other + 1);
  const bodies = heads.flatMap((text) => bodyHead(text) ?? []);
  const last = heads.slice(heads.length - bodies.length).every((text) => bodyHead(text) !== null);
  if (heads.length < FEWEST_HEADS || !last || bodies.length === heads.length || bodies.length > MOST_OF_BODIES)
    return [];
  const [first, second] = bodies;
  if (first === undefined || second === undefined) return bodies;
  return first.role === 'RESPONSIBLE' && MAIN.test(first.text) ? [{ ...first, role: 'LEAD' }, second] : bodies;
}

const decided = new WeakMap<DocumentTree, readonly BodyHead[]>();

function headsIn(tree: DocumentTree): readonly BodyHead[] {
  const known = decided.get(tree);
  if (known !== undefined) return known;
  const heads = headsOf(tree);
  decided.set(tree, heads);
  return heads;
}

/** A cell of bodies is no longer, and is no sentence. */
const LONGEST_CELL = 80;
const SENTENCE = /[。；：！？《》“”]/;

/** A body as it is named, 省人口计生 in full; null for what is none. */
function named(view: View, body: ListedBody): ListedBody | null {
  if (body.form === 'OFFICIAL' || body.form === 'OTHER_BODY' || body.form === 'GROUP') return body;
  const completed = bureauInFull(view.text.slice(body.start, body.end));
  return completed === null ? null : { ...body, form: 'OFFICIAL', completed };
}

/** The bodies of a line that holds nothing else; none for any other line. */
function bodiesAlone(view: View): readonly ListedBody[] {
  if (view.text.length > LONGEST_CELL || SENTENCE.test(view.text)) return [];
  const { bodies } = readBodies(view, { start: 0, end: view.text.length });
  const found = bodies.flatMap((body) => named(view, body) ?? []);
  return found.length === bodies.length ? found : [];
}

const clauseOf = (view: View, bodies: readonly ListedBody[], { role, text }: BodyHead): PlacedClause => ({
  kind: 'ROW',
  view,
  clause: {
    start: 0,
    end: view.text.length,
    parts: [{ role, roleAsPrinted: text, basis: 'INFERRED', form: 'LABEL', bodies }],
    due: null,
    emptySlots: [],
  },
  closed: true,
});

/**
 * Who is responsible, where a page gives a table one cell a line and its rows have no numbers of their own: names alone on
 * their lines below a task, under heads that say so above the first one. Of two columns the first line of a run is the first's.
 * `主要责任单位⏎责任单位⏎1.教育工作全面贯彻性别平等原则。⏎省教育厅⏎省人社厅⏎省妇联`
 * Not: names below a task in a text without such heads (a signature, a list of members).
 */
export const listedBelow: UnitRule = {
  name: 'listed-below',
  roles: ['MEASURE'],
  read(unit, tree): readonly Mention[] {
    const heads = unit.rows.length > 0 ? [] : headsIn(tree);
    const [first, second = first] = heads;
    if (first === undefined || second === undefined) return [];
    const evidence = evidenceIn(tree);
    let runs = false;
    return unit.body.flatMap(({ view }) => {
      const bodies = bodiesAlone(view);
      const head = runs ? second : first;
      runs = bodies.length > 0;
      return runs ? assignmentsOf(clauseOf(view, bodies, head), evidence, 'listed-below', null) : [];
    });
  },
};

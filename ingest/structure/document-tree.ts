import type { Finding, Source } from '../../schema/model.js';
import { parted } from './closing.js';
import { withoutContents } from './contents.js';
import { isClosingDuty } from './directive.js';
import type { Draft } from './draft.js';
import { draftOf, labelsUnder } from './draft-of.js';
import { linesOfFields } from './fields.js';
import { withoutFieldNumbers } from './numbered-fields.js';
import { givenToMeasures } from './table/repeated-rows.js';
import { byName, rowsDraft } from './table/merged-rows.js';
import { withBareNumbers } from './bare-numbers.js';
import { withTables } from './table/tables.js';
import { outlineOf } from './items.js';
import { joinViews } from './join.js';
import { wholeWhereLost } from './lost-body.js';
import { spanOf } from '../read/view.js';
import { linesOf } from './lines.js';
import { footStart } from './page-foot.js';
import { paragraphsOf } from './paragraphs.js';
import { splitLines } from './split.js';
import { isStandard } from './headings.js';
import { roleOf, type Parent, type RoleContext } from './roles.js';
import type { DocumentTree, Line, Row, Unit } from './tree.js';

export interface Structured {
  readonly tree: DocumentTree;
  readonly findings: readonly Finding[];
}

/** 评估分值达到90分及以上 */
const SCORES = /\d{2,3}分(?!钟)|评分|分值/;

function contextOf(drafts: readonly Draft[], text: string): RoleContext {
  const leaves = drafts.filter(({ children }) => children.length === 0).length;
  return { scores: SCORES.test(text), flat: leaves * 2 > drafts.length };
}

/** Gives each part of a path a value of its own among its sisters: 1, 2, then 1_2 where a list begins anew. */
function uniquePart(value: number, taken: Map<number, number>): string {
  const nth = (taken.get(value) ?? 0) + 1;
  taken.set(value, nth);
  return nth === 1 ? String(value) : `${String(value)}_${String(nth)}`;
}

/** 第七章 附则: most of its articles close the regulation; one that sets a duty is read as those of 总则 are. */
const underClosing = (draft: Draft, parent: Parent & { closing: boolean }): Parent =>
  parent.closing && isClosingDuty(draft.text) ? { ...parent, general: true } : parent;

function unitsOf(
  drafts: readonly Draft[],
  parent: (Parent & { id: string; closing: boolean }) | null,
  context: RoleContext,
): readonly Unit[] {
  const taken = new Map<number, number>();
  return drafts.map((draft) => {
    const part = uniquePart(draft.numbering.value, taken);
    const id = parent === null ? part : `${parent.id}.${part}`;
    const role = roleOf(draft, parent === null ? null : underClosing(draft, parent), context);
    const { numbering, title, level, body, rows } = draft;
    // What stands in its parts is said by them.
    const view = role === 'MEASURE' ? draft.own : draft.view;
    const { text } = title;
    const inherited = { id, role, standard: isStandard(text), general: text === '总则', closing: text === '附则' };
    return {
      id,
      role,
      numbering,
      title,
      level,
      view,
      body,
      rows,
      children: unitsOf(draft.children, inherited, context),
    };
  });
}

const rowIn = (table: Row | 'OTHER' | undefined): readonly Row[] =>
  table === undefined || table === 'OTHER' ? [] : [table];

/** Rows that were left unread, so that nobody takes a table for whole that is not. */
const misfits = (lines: readonly Line[]): readonly Finding[] =>
  lines
    .filter(({ misfit }) => misfit === true)
    .map(({ view }): Finding => ({
      code: 'ROW_MISFIT',
      severity: 'WARNING',
      message: `The cells of this row do not fit the heads of its table, so it was left unread: ${view.text.slice(0, SHOWN)}`,
      span: spanOf(view, 0, view.text.length),
    }));
const SHOWN = 40;

/** Source → the document as a tree, with what is wrong with its numbering and its tables. */
export function documentTree(source: Source): Structured {
  const lines = withoutFieldNumbers(linesOf(source.text));
  const fields = linesOfFields(lines);
  const tabled = [...lines.slice(0, fields), ...withTables(lines.slice(fields))];
  const paragraphs = withBareNumbers(paragraphsOf(splitLines(tabled), source.text));
  const foot = footStart(paragraphs);
  const { lead, main, tail, annex } = wholeWhereLost(parted(withoutContents(paragraphs.slice(0, foot))));
  const { head, items, findings } = outlineOf(main);
  const labels = labelsUnder(items);
  const text = items.map((item) => draftOf(item, 1, source.text, labels));
  const rows = givenToMeasures(
    annex.flatMap(({ table }) => rowIn(table)),
    text,
  );
  const drafts = [...text, ...byName(rows).map((group, at) => rowsDraft(group, at + 1, 1))];
  const view = joinViews(
    paragraphs.map((paragraph) => paragraph.view),
    source.text,
  );
  const tree: DocumentTree = {
    head: [...lead, ...head].map((paragraph) => ({ view: paragraph.view })),
    units: unitsOf(drafts, null, contextOf(text, view.text)),
    tail: [...tail, ...annex, ...paragraphs.slice(foot)].map((paragraph) => ({ view: paragraph.view })),
    hasTables: paragraphs.some(({ table }) => table !== undefined),
    view,
  };
  return { tree, findings: [...findings, ...misfits(tabled)] };
}

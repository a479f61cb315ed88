import type { AssignmentBasis, Span } from '../../../schema/model.js';
import { isoDay } from '../../read/chinese-date.js';
import { spanOf } from '../../read/view.js';
import type { DocumentTree, Unit } from '../../structure/tree.js';
import type { ClausePart } from './clause.js';
import type { PlacedClause } from './clause-places.js';
import { mainLeads } from './main-responsible.js';
import { isOfSeveral, statedRule } from './stated-rule.js';
import { clausesOf } from './unit-clauses.js';

/** What a document says or shows of its lists, decided once. */
export interface ListEvidence {
  /** 排在第一位的部门为牵头部门，下同: from `from` on the first body of a list leads; with `several`, only of two or more. */
  readonly firstListed: { readonly span: Span; readonly from: number; readonly several: boolean } | null;
  /** 标★的为牵头单位: a body with a sign beside it leads, the others of its list do not. */
  readonly marked: Span | null;
  /** 无牵头单位的，责任单位即为牵头单位: who is named as responsible leads where nobody is named to lead. */
  readonly aloneLeads: Span | null;
  /** What parts those who lead from those who support in a list of 责任单位. */
  readonly comma: { readonly span: Span; readonly basis: AssignmentBasis } | null;
  /** Whether 主责单位 leads others, or holds all who answer. */
  readonly mainLeads: boolean;
  /** The year it was signed in, for 6月底完成 and 年底前. */
  readonly year: number | null;
  /** The first list whose comma nothing explains. */
  readonly unexplainedComma: Span | null;
}

const decided = new WeakMap<DocumentTree, ListEvidence>();

export function evidenceIn(tree: DocumentTree): ListEvidence {
  const known = decided.get(tree);
  if (known !== undefined) return known;
  const evidence = decide(tree);
  decided.set(tree, evidence);
  return evidence;
}

function measuresOf(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => [...(unit.role === 'MEASURE' ? [unit] : []), ...measuresOf(unit.children)]);
}

function decide(tree: DocumentTree): ListEvidence {
  const measures = measuresOf(tree.units);
  const stated = statedRule(tree.view.text);
  const span = stated === null ? null : spanOf(tree.view, stated.start, stated.end);
  const lists = measures.flatMap((unit) => clausesOf(unit, tree)).filter(hasOpenComma);
  const comma =
    span !== null && stated?.rule === 'BEFORE_COMMA'
      ? { span, basis: 'RULE_IN_DOCUMENT' as const }
      : shownMeaning(
          tree,
          measures.filter((unit) => clausesOf(unit, tree).some(hasOpenComma)),
        );
  const mixed = measures.some((unit) =>
    clausesOf(unit, tree).some((placed) => openLists(placed).some(usesEnumerationComma(placed))),
  );
  const firstListed =
    span !== null && stated?.rule === 'FIRST_LISTED'
      ? { span, from: reach(measures, span), several: isOfSeveral(tree.view.text, stated.start) }
      : null;
  const marked = stated?.rule === 'MARKED' ? span : null;
  const aloneLeads = stated?.rule === 'ALONE_LEADS' ? span : null;
  const open = comma === null && firstListed === null && marked === null && mixed ? (lists[0] ?? null) : null;
  return {
    firstListed,
    marked,
    aloneLeads,
    comma,
    mainLeads: mainLeads(measures.flatMap((unit) => clausesOf(unit, tree))),
    year: yearOf(tree),
    unexplainedComma: open === null ? null : spanOf(open.view, open.clause.start, open.clause.end),
  };
}

/** 2025年开发区重点工作责任清单; not （2021—2025年） */
const YEAR_OF_TITLE = /(?<![-—~～至\d])(20\d{2})年(?![-—~～至])/u;
/** Lines of a head among which a title stands. */
const TITLE_LINES = 10;

/** The year of the date alone on its line, in the closing or the head; of a text without one, that of its title. */
function yearOf(tree: DocumentTree): number | null {
  const days = [...tree.tail, ...tree.head].map(({ view }) => isoDay(view.text)).filter((day) => day !== null);
  if (days[0] !== undefined) return Number(days[0].slice(0, 4));
  const titles = tree.head.slice(0, TITLE_LINES).flatMap(({ view }) => YEAR_OF_TITLE.exec(view.text)?.[1] ?? []);
  return titles[0] === undefined ? null : Number(titles[0]);
}

/** A rule that stands behind every measure (a note at the end) holds for all of them, another from its place on. */
function reach(measures: readonly Unit[], span: Span): number {
  const ends = measures.map((unit) => spanOf(unit.view, 0, unit.view.text.length).end);
  return ends.every((end) => end <= span.start) ? 0 : span.start;
}

/** The lists of 责任单位 in a clause that names no leader in words. */
function openLists(placed: PlacedClause): readonly ClausePart[] {
  const { parts } = placed.clause;
  return parts.some((part) => part.role === 'LEAD')
    ? []
    : parts.filter((part) => part.form === 'LABEL' && part.role === 'RESPONSIBLE');
}

const hasComma = (part: ClausePart): boolean => part.bodies.some((body) => body.part !== part.bodies[0]?.part);

const hasOpenComma = (placed: PlacedClause): boolean => openLists(placed).some(hasComma);

const usesEnumerationComma =
  (placed: PlacedClause) =>
  (part: ClausePart): boolean => {
    const first = part.bodies[0];
    const last = part.bodies.at(-1);
    return first !== undefined && last !== undefined && placed.view.text.slice(first.start, last.end).includes('、');
  };

const namesOf = (placed: PlacedClause, part: ClausePart, within?: number): ReadonlySet<string> =>
  new Set(
    part.bodies
      .filter((body) => within === undefined || body.part === within)
      .map((body) => placed.view.text.slice(body.start, body.end)),
  );

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((name) => b.has(name));

/**
 * What the sentences of the document show: a measure that says in words who leads (由科技厅、省地方金融监管局牵头) and
 * whose own list names exactly those before its comma (责任单位：科技厅、省地方金融监管局，财政厅、…). One sentence that
 * shows otherwise takes the evidence away.
 */
function shownMeaning(tree: DocumentTree, measures: readonly Unit[]): { span: Span; basis: AssignmentBasis } | null {
  let shown: Span | null = null;
  for (const unit of measures) {
    const running = clausesOf(unit, tree).filter((placed) => placed.kind === 'RUNNING');
    const lists = clausesOf(unit, tree).filter(hasOpenComma);
    for (const said of running) {
      const leads = said.clause.parts.find((part) => part.role === 'LEAD');
      if (leads === undefined) continue;
      const names = namesOf(said, leads);
      for (const list of lists.flatMap((placed) =>
        openLists(placed)
          .filter(hasComma)
          .map((part) => ({ placed, part })),
      )) {
        if (same(names, namesOf(list.placed, list.part, list.part.bodies[0]?.part))) {
          shown ??= spanOf(said.view, said.clause.start, said.clause.end);
        } else if ([...namesOf(list.placed, list.part)].some((name) => names.has(name))) return null;
      }
    }
  }
  return shown === null ? null : { span: shown, basis: 'INFERRED' };
}

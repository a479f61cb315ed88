import type {
  Assignment,
  AssignmentBasis,
  AssignmentRole,
  DocumentTarget,
  Measure,
  ProductMention,
  Section,
  Target,
} from '../schema/model.js';
import { spanOf } from './read/view.js';
import type { Mention } from './extract/mention.js';
import { ofKind, type Of } from './mentions.js';
import type { Names } from './names.js';
import { printedText } from './read/printed.js';
import type { Unit } from './structure/tree.js';

/** What the rules read in one unit. */
export interface ReadUnit {
  readonly unit: Unit;
  /** Id of the section around it. */
  readonly section: string | null;
  readonly mentions: readonly Mention[];
}

/** True for a unit that stands in the list of sections. */
export const isSection = ({ role }: Unit): boolean => role !== 'MEASURE' && role !== 'DIMENSION';

const RANK: Readonly<Record<AssignmentRole, number>> = { LEAD: 0, RESPONSIBLE: 1, SUPPORT: 2 };
const CERTAINTY: Readonly<Record<AssignmentBasis, number>> = { STATED: 0, RULE_IN_DOCUMENT: 1, INFERRED: 2 };

/** Whether `one` says more than `other`: a stronger role, or the same role in plainer words (由科技厅牵头 before a list's comma). */
const outranks = (one: Of<'assignment'>, other: Of<'assignment'>): boolean =>
  RANK[one.role] !== RANK[other.role]
    ? RANK[one.role] < RANK[other.role]
    : CERTAINTY[one.basis] < CERTAINTY[other.basis];

/** One agency a measure, with its strongest role and every place it is named at. */
export function assignmentsOf(mentions: readonly Of<'assignment'>[], names: Names): readonly Assignment[] {
  const byBody = new Map<string, { agency: string; named: Of<'assignment'>[] }>();
  for (const mention of mentions) {
    const { id, name } = names.agency(mention.completed ?? mention.asPrinted);
    const known = byBody.get(id);
    if (known === undefined) byBody.set(id, { agency: name, named: [mention] });
    else known.named.push(mention);
  }
  return [...byBody.values()].map(({ agency, named }) => {
    const [first, ...others] = named;
    if (first === undefined) throw new Error('an agency without a mention');
    const strongest = others.reduce((best, next) => (outranks(next, best) ? next : best), first);
    const { asPrinted, role, roleAsPrinted, basis, ruleSpan, span, dueOn } = strongest;
    const spans = [span, ...named.filter((mention) => mention !== strongest).map((mention) => mention.span)];
    return { agency, asPrinted, role, roleAsPrinted, basis, ruleSpan, span, spans, dueOn };
  });
}

/** Products at one place: the longest mention stands. */
export function productsOf(mentions: readonly Of<'product'>[], names: Names): readonly ProductMention[] {
  const longest = mentions.filter(
    ({ span }) =>
      !mentions.some(
        (other) =>
          other.span.start <= span.start &&
          other.span.end >= span.end &&
          other.span.end - other.span.start > span.end - span.start,
      ),
  );
  const taken = new Set<string>();
  return longest.flatMap((mention) => {
    const { name, category } = names.product(mention.product);
    if (taken.has(name)) return [];
    taken.add(name);
    return [{ name, asPrinted: mention.asPrinted, category, span: mention.span }];
  });
}

export function targetOf(target: Of<'target'>): Target {
  const { text, metric, value, valueMax, unit, comparator, deadline, deadlineText, span } = target;
  return { text, metric, value, valueMax, unit, comparator, deadline, deadlineText, span };
}

/** Targets that stand before the first unit or in tables below the last, in no section. */
export const targetsBeforeUnits = (mentions: readonly Mention[]): readonly DocumentTarget[] =>
  ofKind(mentions, 'target').map((target) => ({ ...targetOf(target), section: null }));

export const documentTargetsOf = (units: readonly ReadUnit[]): readonly DocumentTarget[] =>
  units
    .filter(({ unit }) => unit.role !== 'MEASURE')
    .flatMap(({ unit, section, mentions }) =>
      ofKind(mentions, 'target').map((target) => ({
        ...targetOf(target),
        section: unit.role === 'DIMENSION' ? section : unit.id,
      })),
    );

export function sectionOf({ unit, section }: ReadUnit): Section {
  const { id, numbering, title, level, view } = unit;
  return {
    id,
    number: numbering.printed,
    title: printedText(title),
    level,
    parent: section,
    span: spanOf(view, 0, view.text.length),
  };
}

export function measureOf({ unit, section, mentions }: ReadUnit, names: Names): Measure {
  const { id, numbering, title, view } = unit;
  return {
    id,
    number: numbering.printed,
    title: printedText(title),
    section,
    text: printedText(view),
    span: spanOf(view, 0, view.text.length),
    assignments: assignmentsOf(ofKind(mentions, 'assignment'), names),
    products: productsOf(ofKind(mentions, 'product'), names),
    targets: ofKind(mentions, 'target').map(targetOf),
    actions: ofKind(mentions, 'action').map(({ text, verb, strength, instrument, span }) => ({
      text,
      verb,
      strength,
      instrument,
      span,
    })),
  };
}

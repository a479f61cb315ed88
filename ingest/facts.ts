import type {
  Assignment,
  AssignmentRole,
  DocumentTarget,
  Measure,
  ProductMention,
  Section,
  Target,
} from '../schema/model.js';
import { spanOf } from './read/view.js';
import type { Mention } from './extract/mention.js';
import { printedText } from './read/printed.js';
import type { Unit } from './structure/tree.js';

type Of<K extends Mention['kind']> = Extract<Mention, { readonly kind: K }>;

/** What the rules read in one unit. */
export interface ReadUnit {
  readonly unit: Unit;
  /** Id of the section around it. */
  readonly section: string | null;
  readonly mentions: readonly Mention[];
}

export const ofKind = <K extends Mention['kind']>(mentions: readonly Mention[], kind: K): readonly Of<K>[] =>
  mentions.filter((mention): mention is Of<K> => mention.kind === kind);

const RANK: Readonly<Record<AssignmentRole, number>> = { LEAD: 0, RESPONSIBLE: 1, SUPPORT: 2 };

/** One agency a measure, with its strongest role and every place it is named at. */
export function assignmentsOf(
  mentions: readonly Of<'assignment'>[],
  name: (asPrinted: string) => string,
): readonly Assignment[] {
  const byAgency = new Map<string, Of<'assignment'>[]>();
  for (const mention of mentions) {
    const agency = name(mention.asPrinted);
    byAgency.set(agency, [...(byAgency.get(agency) ?? []), mention]);
  }
  return [...byAgency].map(([agency, named]) => {
    const [first, ...others] = named;
    if (first === undefined) throw new Error('an agency without a mention');
    const strongest = others.reduce((best, next) => (RANK[next.role] < RANK[best.role] ? next : best), first);
    const { asPrinted, role, roleAsPrinted, basis, ruleSpan, span, dueOn } = strongest;
    const spans = [span, ...named.filter((mention) => mention !== strongest).map((mention) => mention.span)];
    return { agency, asPrinted, role, roleAsPrinted, basis, ruleSpan, span, spans, dueOn };
  });
}

/** Products at one place: the longest mention stands. */
export function productsOf(
  mentions: readonly Of<'product'>[],
  product: (mention: Of<'product'>) => Pick<ProductMention, 'name' | 'category'>,
): readonly ProductMention[] {
  const longest = mentions.filter(
    ({ span }) =>
      !mentions.some(
        (other) =>
          other.span.start <= span.start &&
          other.span.end >= span.end &&
          other.span.end - other.span.start > span.end - span.start,
      ),
  );
  const names = new Set<string>();
  return longest.flatMap((mention) => {
    const { name, category } = product(mention);
    if (names.has(name)) return [];
    names.add(name);
    return [{ name, asPrinted: mention.asPrinted, category, span: mention.span }];
  });
}

export function targetOf(target: Of<'target'>): Target {
  const { text, metric, value, valueMax, unit, comparator, deadline, deadlineText, span } = target;
  return { text, metric, value, valueMax, unit, comparator, deadline, deadlineText, span };
}

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

/** What the names of a measure's facts mean. */
export interface Names {
  agency(asPrinted: string): string;
  product(mention: Of<'product'>): Pick<ProductMention, 'name' | 'category'>;
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
    assignments: assignmentsOf(ofKind(mentions, 'assignment'), names.agency),
    products: productsOf(ofKind(mentions, 'product'), names.product),
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

import type { FactKind, FactReview, Reviewed } from '../../schema/fact-review.js';
import type { Assignment, Measure, ProductMention, Span } from '../../schema/model.js';
import { financialProduct } from '../extract/products/financial-product.js';
import { printedAt } from '../read/printed.js';
import { overlap } from '../stretch.js';
import type { Bounds } from '../structure/bounded.js';

const reviewed = ({ by, at, note }: FactReview): Reviewed => ({ by, at, note });

const spanAt = (text: string, { start, end }: Bounds): Span => ({ start, end, quote: text.slice(start, end) });

/**
 * Where a fact of a measure may stand: in the measure itself, or where it names a body elsewhere: in the row of a table that
 * says who answers for it.
 */
export const stretchesFor = (fact: FactKind, { span, assignments }: Measure): readonly Span[] =>
  fact === 'ASSIGNMENT' ? [span, ...assignments.flatMap(({ spans }) => spans)] : [span];

/** The facts of a list that a place names. */
export const assignmentsAt = ({ assignments }: Measure, place: Bounds): readonly Assignment[] =>
  assignments.filter(({ spans }) => spans.some((span) => overlap(span, place)));
export const productsAt = ({ products }: Measure, place: Bounds): readonly ProductMention[] =>
  products.filter(({ span }) => overlap(span, place));

/** A list with one fact in place of others, where it belongs in the order of the text. */
function inPlaceOf<T extends { readonly span: Span }>(list: readonly T[], gone: readonly T[], now: T): readonly T[] {
  const left = list.filter((one) => !gone.includes(one));
  const before = left.filter(({ span }) => span.start < now.span.start);
  return [...before, now, ...left.filter((one) => !before.includes(one))];
}

/**
 * The body that somebody named at a place, in place of whatever was read there and of what was read of it elsewhere in the
 * measure, whose places it keeps. Where the part is as it was read, so is how it is known; else somebody vouches that the
 * text states it there, and `review` says who.
 */
function assignmentOf(text: string, review: FactReview, place: Bounds, before: readonly Assignment[]): Assignment {
  const span = spanAt(text, place);
  const old = before.find(({ agency }) => agency === review.agency) ?? before[0];
  const role = review.role ?? old?.role ?? 'RESPONSIBLE';
  const known =
    old?.role === role
      ? { roleAsPrinted: old.roleAsPrinted, basis: old.basis, ruleSpan: old.ruleSpan }
      : { roleAsPrinted: null, basis: 'STATED' as const, ruleSpan: null };
  return {
    agency: review.agency ?? old?.agency ?? '',
    asPrinted: printedAt(text, place),
    ...{ role, ...known, span },
    spans: [span, ...before.flatMap(({ spans }) => spans).filter((other) => !overlap(other, span))],
    dueOn: old?.dueOn ?? null,
    review: reviewed(review),
  };
}

function withAssignment(measure: Measure, text: string, review: FactReview, place: Bounds): Measure {
  const { assignments } = measure;
  const there = assignmentsAt(measure, place);
  if (review.change === 'REMOVE') {
    return { ...measure, assignments: assignments.filter((one) => !there.includes(one)) };
  }
  const before = assignments.filter((one) => there.includes(one) || one.agency === review.agency);
  return { ...measure, assignments: inPlaceOf(assignments, before, assignmentOf(text, review, place, before)) };
}

function withProduct(measure: Measure, text: string, review: FactReview, place: Bounds): Measure {
  const { products } = measure;
  const there = productsAt(measure, place);
  if (review.change === 'REMOVE') return { ...measure, products: products.filter((one) => !there.includes(one)) };
  const { name, category } = financialProduct(review.product ?? '');
  const before = products.filter((one) => there.includes(one) || one.name === name);
  const asPrinted = printedAt(text, place);
  const now: ProductMention = { name, asPrinted, category, span: spanAt(text, place), review: reviewed(review) };
  return { ...measure, products: inPlaceOf(products, before, now) };
}

/** A measure with one correction made at the place where its words stand now; bounds are settled before it is read. */
export function withCorrection(measure: Measure, text: string, review: FactReview, place: Bounds): Measure {
  switch (review.fact) {
    case 'ASSIGNMENT':
      return withAssignment(measure, text, review, place);
    case 'PRODUCT':
      return withProduct(measure, text, review, place);
    case 'TITLE':
      return { ...measure, title: printedAt(text, place) };
    case 'BOUNDS':
      return measure;
  }
}

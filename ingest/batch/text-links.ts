import type { AssignmentLink, CitationLink, TextLink } from '../../schema/graph-batch.js';
import type { Reviewed } from '../../schema/fact-review.js';
import type { Assignment, Extraction, Measure, Span } from '../../schema/model.js';
import type { Linkable } from '../link/linkable.js';
import { spanOf } from '../read/view.js';
import type { Body } from '../resolve/body.js';
import { citationKey } from './citation-keys.js';
import { measureId, type DocumentIds } from './placed-rows.js';
import { conceptId } from './shared-concepts.js';
import { productId } from './shared-products.js';

/** The body of a full name as this document means it. */
export type BodyOf = (name: string) => Body;

const textLink = (from: string, to: string, documentId: string, span: Span, asPrinted: string, order: number) => ({
  from,
  to,
  documentId,
  start: span.start,
  end: span.end,
  asPrinted,
  order,
});

const reviewOf = (review: Reviewed | undefined) =>
  review === undefined ? {} : { reviewBy: review.by, reviewAt: review.at, reviewNote: review.note };

export function issuerLinks({ documentId }: DocumentIds, { issuers }: Extraction, bodyOf: BodyOf): readonly TextLink[] {
  const links = new Map<string, TextLink>();
  for (const { name, asPrinted, span } of issuers) {
    const to = bodyOf(name).id;
    if (!links.has(to)) links.set(to, textLink(documentId, to, documentId, span, asPrinted, links.size));
  }
  return [...links.values()];
}

function assignmentLink(
  ids: DocumentIds,
  measure: Measure,
  at: number,
  one: Assignment,
  order: number,
  to: string,
): AssignmentLink {
  const { role, roleAsPrinted, basis, ruleSpan, span, spans, dueOn, asPrinted } = one;
  const place = String(at + 1).padStart(6, '0');
  return {
    ...textLink(measureId(ids, measure.id), to, ids.documentId, span, asPrinted, order),
    role,
    roleAsPrinted,
    basis,
    ruleStart: ruleSpan?.start ?? null,
    ruleEnd: ruleSpan?.end ?? null,
    starts: spans.map(({ start }) => start),
    ends: spans.map(({ end }) => end),
    quotes: spans.map(({ quote }) => quote),
    dueOn,
    ...reviewOf(one.review),
    sort: `${ids.slug}/${place}|${String(order + 1).padStart(3, '0')}`,
  };
}

export const assignmentLinks = (
  ids: DocumentIds,
  { measures }: Extraction,
  bodyOf: BodyOf,
): readonly AssignmentLink[] =>
  measures.flatMap((measure, at) =>
    measure.assignments.map((one, order) => assignmentLink(ids, measure, at, one, order, bodyOf(one.agency).id)),
  );

export const productLinks = (ids: DocumentIds, { measures }: Extraction): readonly TextLink[] =>
  measures.flatMap((measure) =>
    measure.products.map(({ name, asPrinted, span, review }, order) => ({
      ...textLink(measureId(ids, measure.id), productId(name), ids.documentId, span, asPrinted, order),
      ...reviewOf(review),
    })),
  );

/** Concepts that each measure names itself, in the order in which they come; wider ones are found through the scheme. */
export const conceptLinks = ({ documentId }: DocumentIds, { provisions, features }: Linkable): readonly TextLink[] =>
  provisions.flatMap(({ id, view }, at) =>
    [...(features[at] ?? new Map<string, never>()).values()]
      .filter(({ kind, implied }) => kind === 'CONCEPT' && !implied)
      .sort((a, b) => a.place.start - b.place.start)
      .map(({ name, place }, order) => {
        const span = spanOf(view, place.start, place.end);
        return textLink(id, conceptId(name), documentId, span, span.quote, order);
      }),
  );

export const citationLinks = ({ documentId }: DocumentIds, { citations }: Extraction): readonly CitationLink[] =>
  citations.map(({ title, docNumber, span }, order) => ({
    from: documentId,
    key: citationKey({ title, docNumber }),
    title,
    docNumber,
    start: span.start,
    end: span.end,
    asPrinted: span.quote,
    order,
  }));

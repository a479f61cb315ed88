import { isIndicator, type LinkReview, type ReviewedSide } from '../../schema/link-review.js';
import type { UserError } from '../../schema/park.js';
import { unfitDirection } from './pair-rules.js';
import type { ReviewedDocument } from './place.js';
import { RELATION_OF_INDICATOR_LINK } from './review-link.js';

/** What reviews are held against. */
interface Beside {
  /** What is known already is as it was, and brings nothing in. */
  isNew(review: LinkReview): boolean;
  readonly documents: ReadonlyMap<string, ReviewedDocument>;
  /** The moment after which no review can have been made. */
  readonly now: string;
}

/**
 * What is wrong with reviews that were made elsewhere, by the rules that links made here keep: the field is `reviews`, the
 * place in the list, and what of it. A document that is not held has no rank yet: its reviews wait, and are looked at when it comes.
 */
export function wrongWithReviews(reviews: readonly LinkReview[], beside: Beside): readonly UserError[] {
  return reviews.flatMap((review, index) =>
    beside.isNew(review)
      ? wrongWith(review, beside).map(({ field, ...error }) => ({
          ...error,
          field: ['reviews', String(index), ...(field ?? [])],
        }))
      : [],
  );
}

const tell = (field: readonly string[], code: string, message: string): UserError => ({ field, code, message });

function wrongWith(review: LinkReview, { documents, now }: Beside): readonly UserError[] {
  const { from, to, relation, at, proposal } = review;
  const sides = [...wrongWithSide('from', from), ...wrongWithSide('to', to)];
  if (isIndicator(from))
    sides.push(tell(['from', 'id'], 'UNKNOWN_MEASURE', `a link leads from a measure, not ${from.id}`));
  const late = proposal !== null && proposal.at > at;
  return [
    ...sides,
    ...(at > now
      ? [tell(['at'], 'FUTURE_MOMENT', `${at} is still to come: it would stand over every review made until then`)]
      : []),
    ...(late
      ? [tell(['proposal', 'at'], 'FUTURE_MOMENT', `it was proposed at ${proposal.at}, after it was judged of`)]
      : []),
    ...(isIndicator(to) && relation !== null ? [RELATION_OF_INDICATOR_LINK] : []),
    ...(sides.length === 0 && !isIndicator(to) ? wrongPair(review, documents) : []),
  ];
}

/** A provision's id is built on its document's; what names another would be read with one document and counted with the other. */
function wrongWithSide(side: 'from' | 'to', { id, documentId, start, end }: ReviewedSide): UserError[] {
  const slug = documentId.slice('doc:'.length);
  const own = id.slice('mea:'.length).startsWith(`${slug}/`);
  return [
    ...(own ? [] : [tell([side, 'documentId'], 'OTHER_DOCUMENT', `${id} is no provision of ${documentId}`)]),
    ...(start < end ? [] : [tell([side, 'end'], 'PLACE_EMPTY', 'a place ends after it begins')]),
  ];
}

function wrongPair({ from, to }: LinkReview, documents: ReadonlyMap<string, ReviewedDocument>): readonly UserError[] {
  const [own, other] = [documents.get(from.documentId), documents.get(to.documentId)];
  const unfit =
    from.documentId === to.documentId
      ? unfitDirection({ id: from.documentId, level: null }, { id: to.documentId, level: null })
      : own === undefined || other === undefined
        ? null
        : unfitDirection(own, other);
  return unfit === null ? [] : [tell(['to'], unfit.code, unfit.message)];
}

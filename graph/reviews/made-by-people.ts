import type { DocumentLinks, IndicatorLinkBatch, LinkBatch, RationaleRow } from '../../schema/link-batch.js';
import { isIndicator } from '../../schema/link-review.js';
import type { ReadUnit } from '../store.js';
import type { LinkEnds, LinksOf } from '../write/links.js';
import type { StandingReview } from './place.js';

/**
 * Links that only people see, compared as the machine compares. What a person proposed has that as a reason, with both
 * provisions whole; it adds nothing to the confidence, which says how much the texts are alike.
 */
export async function madeByPeople(
  unit: ReadUnit,
  missing: readonly StandingReview[],
  linksOf: LinksOf,
): Promise<DocumentLinks> {
  const compared = await linksOf.ofPairs(unit, missing.map(endsOf));
  const byLink = new Map(missing.map((one) => [one.link, one]));
  const counterparts = compared.counterparts.map((batch) => withReasons(batch, batch.counterparts, byLink));
  const indicators = compared.indicators.map((batch) => withReasons(batch, batch.links, byLink));
  const made = new Set([
    ...counterparts.flatMap((batch) => batch.counterparts.map(({ id }) => id)),
    ...indicators.flatMap(({ links }) => links.map(({ id }) => id)),
  ]);
  // A provision that another version of the rules read is compared when it is read again.
  const unread = missing.filter(({ link }) => !made.has(link));
  return {
    counterparts: [...counterparts, ...unread.filter(({ to }) => !isIndicator(to)).map(uncompared)],
    indicators: [...indicators, ...unread.filter(({ to }) => isIndicator(to)).map(uncomparedIndicator)],
  };
}

const endsOf = ({ from, to }: StandingReview): LinkEnds => ({
  kind: isIndicator(to) ? 'INDICATOR' : 'COUNTERPART',
  ...{ from: from.id, to: to.id, fromDocumentId: from.documentId, toDocumentId: to.documentId },
});

function withReasons<B extends { readonly rationales: readonly RationaleRow[] }>(
  batch: B,
  links: readonly { readonly id: string }[],
  byLink: ReadonlyMap<string, StandingReview>,
): B {
  const explained = new Set(batch.rationales.map(({ linkId }) => linkId));
  const reasons = links.flatMap(({ id }) => {
    const one = byLink.get(id);
    return one !== undefined && (one.review.proposal !== null || !explained.has(id)) ? [reasonOf(one)] : [];
  });
  return { ...batch, rationales: [...batch.rationales, ...reasons] };
}

function reasonOf({ link, review, from, to }: StandingReview): RationaleRow {
  const { by, note, said } =
    review.proposal === null
      ? { ...review, said: review.status.toLowerCase() }
      : { ...review.proposal, said: 'proposed' };
  return {
    ...{ id: `${link}#HUMAN`, linkId: link, kind: 'HUMAN', text: note ?? `${said} by ${by}`, weight: 0 },
    ...{ fromStart: from.start, fromEnd: from.end, toStart: to.start, toEnd: to.end },
    sort: `${link}|~`,
  };
}

/** Of provisions that cannot be compared here: alike in nothing that is known. */
const unlike = ({ link, from, to }: StandingReview) => ({
  ...{ id: link, from: from.id, to: to.id, confidence: 0, sort: `1.0000|${link}` },
});

const uncompared = (one: StandingReview): LinkBatch => ({
  ...{ fromDocumentId: one.from.documentId, toDocumentId: one.to.documentId },
  counterparts: [{ ...unlike(one), relation: 'OVERLAPS' }],
  ...{ rationales: [reasonOf(one)], slots: [], rejected: [] },
});

const uncomparedIndicator = (one: StandingReview): IndicatorLinkBatch => ({
  ...{ fromDocumentId: one.from.documentId, schemeId: one.to.documentId },
  ...{ links: [{ ...unlike(one), criterionId: null }], rationales: [reasonOf(one)] },
});

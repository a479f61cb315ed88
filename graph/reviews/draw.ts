import { isIndicator, linkBetween, type LinkReview } from '../../schema/link-review.js';
import { statement } from '../statement.js';
import type { Parameters, ReadUnit, WriteUnit } from '../store.js';
import { writeLinks, type LinksOf } from '../write/links.js';
import { writeRows } from '../write/rows.js';
import { madeByPeople } from './made-by-people.js';
import { placed, reviewedDocuments, type Placement, type StandingReview } from './place.js';
import { placeReviews } from './records.js';
import { tellLost } from './tell-lost.js';

/**
 * Puts what people said of links onto these, the later over the earlier. A link that the machine does not find, or finds no
 * more, is made all the same, compared like the others, where somebody proposed or judged it; one that is open again waits. A
 * review whose words are gone becomes a finding of the document that lost them, one that leads from no lower document to a higher
 * a finding of the first; one whose document is not held waits for it.
 */
export async function drawReviews(
  unit: WriteUnit,
  /** The latest last. */
  reviews: readonly LinkReview[],
  linksOf: LinksOf,
): Promise<void> {
  const documents = await reviewedDocuments(
    unit,
    reviews.flatMap(({ from, to }) => [from.documentId, to.documentId]),
  );
  const placements = await placed(unit, reviews, documents);
  const standing = [...new Map(placements.flatMap(standingAt).map((one) => [one.link, one])).values()];
  const there = await linksThere(unit, standing);
  const drawn = standing.filter(({ link, review }) => there.has(link) || isVouchedFor(review));
  const missing = drawn.filter(({ link }) => !there.has(link));
  if (missing.length > 0) await writeLinks(unit, await madeByPeople(unit, missing, linksOf));
  await judge(unit, drawn);
  const places = new Map(drawn.map(({ link, review }) => [review.id, link]));
  await placeReviews(
    unit,
    reviews.map(({ id }) => ({ id, link: places.get(id) ?? null })),
  );
  await tellLost(unit, placements, documents);
}

/** A link that somebody opened again after the machine had found it is the machine's alone. */
const isVouchedFor = ({ status, proposal }: LinkReview): boolean => status !== 'PROPOSED' || proposal !== null;

function standingAt({ review, from, to, unfit }: Placement): readonly StandingReview[] {
  return from === null || to === null || unfit !== null
    ? []
    : [{ link: linkBetween(from.id, to.id), review, from, to }];
}

const endsOf = ({ link, from, to }: StandingReview): Parameters => ({ id: link, from: from.id, to: to.id });

/** Those of the links that are in the graph already. */
async function linksThere(unit: ReadUnit, all: readonly StandingReview[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const name of ['counterparts-by-id', 'indicator-links-by-id']) {
    for (const { row } of await unit.run(statement(name), { ends: all.map(endsOf) })) {
      found.add((row as unknown as { readonly id: string }).id);
    }
  }
  return found;
}

async function judge(unit: WriteUnit, all: readonly StandingReview[]): Promise<void> {
  const rows = (indicators: boolean) =>
    all
      .filter(({ to }) => isIndicator(to) === indicators)
      .map(({ from, to, review }) => ({
        ...{ from: from.id, to: to.id, relation: review.relation, properties: judgementOf(review) },
      }));
  await writeRows(unit, 'judge-counterparts', rows(false));
  await writeRows(unit, 'judge-supports', rows(true));
}

/**
 * What a review makes of its link. As in OSCAL, what a person has confirmed or changed of the machine's is hybrid; what is
 * rejected stays the machine's alone. No note is an empty one: a relation's property is set, never taken away.
 */
const judgementOf = ({ status, relation, note, by, at, proposal }: LinkReview): Parameters => ({
  status,
  method:
    proposal !== null
      ? 'HUMAN'
      : status === 'CONFIRMED' || (status === 'PROPOSED' && relation !== null)
        ? 'HYBRID'
        : 'AUTOMATIC',
  reviewBy: by,
  reviewAt: at,
  reviewNote: note ?? '',
  relationSet: relation !== null,
  rejection: status === 'REJECTED' ? `${by} rejected it on ${at.slice(0, 10)}${note === null ? '' : `: ${note}`}` : '',
});

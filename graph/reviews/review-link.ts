import { linkBetween, reviewId, type LinkReview } from '../../schema/link-review.js';
import type { UserError } from '../../schema/park.js';
import { trimmedNote, wrongWithNote } from '../check-note.js';
import { Refusal } from '../parks/change.js';
import { changing } from '../parks/changing.js';
import { heldAgainst } from '../questions/coverage/held-against.js';
import { endsOfLinks } from '../questions/links-by-id.js';
import { statement } from '../statement.js';
import type { ReadUnit, Store, WriteUnit } from '../store.js';
import type { LinkReviewInput, LinkWorld, ReviewedLink } from './change.js';
import { drawReviews } from './draw.js';
import { gapsOnLinks } from './gaps-on-links.js';
import { unfitDocuments } from './pair-rules.js';
import { reviewedDocuments, sideOf, sidesById, type StoredSide } from './place.js';
import { deleteFindings, lostReviews, reviewAt, writeReviews } from './records.js';
import { isReworded } from './same-provision.js';

/** Says of a link whether it stands, and how its two provisions relate. Of two reviews the later stands. */
export async function reviewLink(store: Store, world: LinkWorld, input: LinkReviewInput): Promise<ReviewedLink> {
  const result = await changing(store, async (unit, keep) => {
    const before = await reviewAt(unit, input.link);
    const known = before ?? (await newReview(unit, world, input.link));
    const userErrors = [
      ...(known === null ? [await whyUnknown(unit, input.link)] : []),
      ...wrongWithRelation(input),
      ...wrongWithNote(input.note),
      ...reviewedMeanwhile(before, input.seen),
    ];
    if (known === null || userErrors.length > 0) throw new Refusal(userErrors);
    const record: LinkReview = {
      ...known,
      ...{ status: input.status, relation: relationAfter(input, known), note: trimmedNote(input.note) },
      ...{ by: world.reviewer, at: world.now() },
    };
    await keepReview(unit, world, keep, input.link, record);
    return input.link;
  });
  return 'done' in result ? { linkId: result.done, userErrors: [] } : { linkId: null, userErrors: result.userErrors };
}

/** Who opens a link again leaves how the two relate to the machine too, unless a relation is given. */
const relationAfter = ({ status, relation }: LinkReviewInput, before: LinkReview): LinkReview['relation'] =>
  relation ?? (status === 'PROPOSED' ? null : before.relation);

/**
 * Keeps a record and draws it. What was said of former words of this link is thereby said anew, and taken back by whoever does so;
 * what was said of another provision that had this number waits on for its words.
 */
export async function keepReview(
  unit: WriteUnit,
  world: LinkWorld,
  keep: (undo: () => void) => void,
  link: string,
  record: LinkReview,
): Promise<void> {
  const gaps = await gapsOnLinks(unit, [record]);
  const settled = (await lostReviews(unit, link))
    .filter((before) => before.id !== record.id && isSaidAnew(before, record))
    .map((before): LinkReview => ({ ...before, withdrawn: { by: record.by, at: record.at } }));
  await deleteFindings(unit, settled);
  for (const review of [...settled, record]) keep(world.keepReview(review));
  await writeReviews(unit, [...settled, record]);
  await drawReviews(unit, [record], world.linksOf);
  await gaps.settle();
}

const isSaidAnew = (before: LinkReview, now: LinkReview): boolean =>
  isReworded(before.from.quote, now.from.quote) && isReworded(before.to.quote, now.to.quote);

/** True where the graph has a link of this id. */
export async function isLinked(unit: ReadUnit, link: string): Promise<boolean> {
  const name = link.startsWith('sup:') ? 'indicator-links-by-id' : 'counterparts-by-id';
  return (await unit.run(statement(name), { ends: [...endsOfLinks([link])] })).length > 0;
}

/** The provisions that the id of a link names, the lower first; none where no two are there. */
async function sidesOf(unit: ReadUnit, link: string): Promise<readonly StoredSide[]> {
  const named = endsOfLinks([link]);
  const sides = await sidesById(
    unit,
    named.flatMap(({ from, to }) => [from, to]),
  );
  const both = named.map(({ from, to }) => [from, to].flatMap((id) => sides.get(id) ?? []));
  return both.find(({ length }) => length === 2) ?? [];
}

/** The record of a link that nobody has judged of; null where there is none. */
async function newReview(unit: ReadUnit, world: LinkWorld, link: string): Promise<LinkReview | null> {
  const [from, to] = (await isLinked(unit, link)) ? await sidesOf(unit, link) : [];
  if (from === undefined || to === undefined || linkBetween(from.id, to.id) !== link) return null;
  const reviewed = { from: sideOf(from), to: sideOf(to) };
  return {
    ...{ id: reviewId(reviewed.from, reviewed.to), ...reviewed },
    ...{ status: 'PROPOSED', relation: null, note: null, by: world.reviewer, at: world.now(), proposal: null },
  };
}

/** Comparisons that are made on request have ids too, but nothing that a review could stand at. */
async function whyUnknown(unit: ReadUnit, link: string): Promise<UserError> {
  const sides = await sidesOf(unit, link);
  const documents = await reviewedDocuments(
    unit,
    sides.map(({ documentId }) => documentId),
  );
  const [own, other] = [...documents.values()];
  if (own === undefined || other === undefined || !link.startsWith('cou:')) return unknownLink(link);
  const unfit = unfitDocuments(own, other);
  const [both, notKept] = [
    `《${own.title}》 and 《${other.title}》`,
    'compared when somebody asks, and what comes of it is not kept',
  ];
  if (unfit?.code === 'SAME_RANK') {
    return notKeptAs(`${both} are of one level: they are ${notKept}, so that it cannot be reviewed`);
  }
  if (unfit !== null || (await heldAgainst(unit, own, [other])).has(other.id)) return unknownLink(link);
  return notKeptAs(
    `${both} share too few words to have been compared when they came in: they are ${notKept}; propose the link with proposeLink, and review that`,
  );
}

const notKeptAs = (message: string): UserError => ({ field: ['link'], code: 'NOT_KEPT', message });

const unknownLink = (link: string): UserError => ({
  field: ['link'],
  code: 'UNKNOWN_LINK',
  message: `there is no link ${link}: its documents may have been read anew since; ask for the measure’s links again, or propose it with proposeLink`,
});

/** Of a link to a dimension whose relation somebody gave. */
export const RELATION_OF_INDICATOR_LINK: UserError = {
  field: ['relation'],
  code: 'RELATION_OF_INDICATOR_LINK',
  message: 'a link between a measure and a dimension has no relation: leave it out',
};

const wrongWithRelation = ({ link, relation }: LinkReviewInput): readonly UserError[] =>
  relation !== null && link.startsWith('sup:') ? [RELATION_OF_INDICATOR_LINK] : [];

function reviewedMeanwhile(before: LinkReview | null, seen: string | null | undefined): readonly UserError[] {
  if (seen === undefined || seen === (before?.at ?? null)) return [];
  const message =
    before === null
      ? 'what you saw of this link is not there any more: read it again'
      : `${before.by} reviewed this link at ${before.at} (${before.status}): read that, and review again with seen: "${before.at}"`;
  return [{ field: ['seen'], code: 'REVIEWED_MEANWHILE', message }];
}

import type { MappingRelation } from '../../schema/link-batch.js';
import { isIndicator, linkBetween, reviewId, type LinkReview } from '../../schema/link-review.js';
import type { UserError } from '../../schema/park.js';
import { compareRank } from '../../schema/government-rank.js';
import { trimmedNote, wrongWithNote } from '../check-note.js';
import { Refusal } from '../parks/change.js';
import { changing } from '../parks/changing.js';
import { statement } from '../statement.js';
import type { ReadUnit, Store } from '../store.js';
import type { LinkProposal, LinkWorld, ReviewedLink } from './change.js';
import { unfitDocuments } from './pair-rules.js';
import { reviewedDocuments, sideOf, sidesById, type ReviewedDocument, type StoredSide } from './place.js';
import { reviewAt } from './records.js';
import { isLinked, keepReview, RELATION_OF_INDICATOR_LINK } from './review-link.js';

/**
 * Links two measures, or a measure and a dimension, by hand. What the machine found too is thereby confirmed; what somebody
 * has judged of already is for `reviewLink`.
 */
export async function proposeLink(store: Store, world: LinkWorld, input: LinkProposal): Promise<ReviewedLink> {
  const result = await changing(store, async (unit, keep) => {
    const { from, to, relation } = await endsOf(unit, input);
    const link = linkBetween(from.id, to.id);
    const before = await reviewAt(unit, link);
    if (before !== null) throw new Refusal([judged(link, before)]);
    const found = await isLinked(unit, link);
    const [by, at, note] = [world.reviewer, world.now(), trimmedNote(input.note)];
    const sides = { from: sideOf(from), to: sideOf(to) };
    const record: LinkReview = {
      ...{ id: reviewId(sides.from, sides.to), ...sides, relation, note, by, at },
      ...(found ? { status: 'CONFIRMED', proposal: null } : { status: 'PROPOSED', proposal: { by, at, note } }),
    };
    await keepReview(unit, world, keep, link, record);
    return link;
  });
  return 'done' in result ? { linkId: result.done, userErrors: [] } : { linkId: null, userErrors: result.userErrors };
}

const judged = (link: string, { by, at, status }: LinkReview): UserError => ({
  field: ['to'],
  code: 'ALREADY_REVIEWED',
  message: `${by} has said ${status} of this link at ${at}: judge of it with reviewLink, as ${link}`,
});

interface LinkedEnds {
  readonly from: StoredSide;
  readonly to: StoredSide;
  readonly relation: MappingRelation | null;
}

/** Both ends in the direction of links, the lower first. */
async function endsOf(unit: ReadUnit, input: LinkProposal): Promise<LinkedEnds> {
  const sides = await sidesById(unit, [input.measure, input.to]);
  const [measure, to] = [sides.get(input.measure), sides.get(input.to)];
  const userErrors: UserError[] = [...wrongWithNote(input.note)];
  const tell = (field: string, code: string, message: string): void =>
    void userErrors.push({ field: [field], code, message });
  if (measure === undefined || isIndicator(measure)) {
    tell('measure', 'UNKNOWN_MEASURE', `there is no measure ${input.measure}: give the id of one`);
  }
  if (to === undefined) tell('to', ...(await whyNoTarget(unit, input.to)));
  if (measure === undefined || to === undefined || isIndicator(measure)) throw new Refusal(userErrors);
  const documents = await reviewedDocuments(unit, [measure.documentId, to.documentId]);
  const [own, other] = [documents.get(measure.documentId), documents.get(to.documentId)];
  if (own?.variant === true) tell('measure', 'VARIANT', ofCopy(own));
  if (other?.variant === true) tell('to', 'VARIANT', ofCopy(other));
  const ends = { from: measure, to, relation: input.relation };
  if (isIndicator(to)) {
    if (input.relation !== null) userErrors.push(RELATION_OF_INDICATOR_LINK);
  } else tellPair(input, own, other, tell);
  if (userErrors.length > 0) throw new Refusal(userErrors);
  return isIndicator(to) || rankOf(own, other) > 0 ? ends : turned(ends);
}

const rankOf = (own: ReviewedDocument | undefined, other: ReviewedDocument | undefined): number =>
  compareRank(own?.level ?? null, other?.level ?? null) ?? 0;

const ofCopy = ({ title, originals }: ReviewedDocument): string =>
  `《${title}》 is a copy of ${originals.join(', ')}: link the measure of that text`;

/** Counterparts lead from a lower document to a higher one. */
function tellPair(
  { measure, to }: LinkProposal,
  own: ReviewedDocument | undefined,
  other: ReviewedDocument | undefined,
  tell: (field: string, code: string, message: string) => void,
): void {
  if (measure === to) return tell('to', 'SAME_MEASURE', 'a measure is no counterpart of itself');
  const unfit = own && other ? unfitDocuments(own, other) : null;
  if (unfit !== null) tell('to', unfit.code, unfit.message);
}

async function whyNoTarget(unit: ReadUnit, id: string): Promise<[code: string, message: string]> {
  const [row] = await unit.run(statement('indicators-by-id'), { ids: [id] });
  const parent = (row?.['row'] as { readonly parentId?: string | null } | undefined)?.parentId;
  if (parent === undefined || parent === null) {
    return ['UNKNOWN_TARGET', `there is no measure or dimension ${id}: give the id of one`];
  }
  return ['NOT_A_DIMENSION', `${id} is a criterion: link the measure with its dimension ${parent}`];
}

const TURNED: Readonly<Record<MappingRelation, MappingRelation>> = {
  EQUIVALENT: 'EQUIVALENT',
  NARROWER: 'BROADER',
  BROADER: 'NARROWER',
  OVERLAPS: 'OVERLAPS',
};

/** The higher measure was given first. */
const turned = ({ from, to, relation }: LinkedEnds): LinkedEnds => ({
  ...{ from: to, to: from, relation: relation && TURNED[relation] },
});

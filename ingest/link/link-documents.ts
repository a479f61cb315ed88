import type { CounterpartRow, LinkBatch, RejectedRow } from '../../schema/link-batch.js';
import { compare, reversed, type Compared, type ComparedSide } from './compared.js';
import type { Decision } from './decide.js';
import { confidenceOf, linkId, linkSort, rationaleRows, rounded, slotRows } from './link-rows.js';
import type { Linkable } from './linkable.js';
import { LINK_PARAMETERS, type LinkParameters } from './parameters.js';
import { rationalesOf } from './rationale.js';
import { reasonOf } from './reason.js';
import { relationOf } from './relation.js';

/** Candidates that are told of a measure without a counterpart. */
const NEAREST = 3;

/** One candidate of one measure. */
interface Judged {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  readonly decision: Decision;
}

/** Of each measure the candidates that are told of it. */
const judged = (
  { from, to, decisions }: Compared,
  told: (row: readonly Decision[]) => readonly Decision[],
): readonly Judged[] =>
  from.flatMap((side, at) =>
    told(decisions[at] ?? []).flatMap((decision): Judged[] => {
      const other = to[decision.to];
      return other === undefined ? [] : [{ from: side, to: other, decision }];
    }),
  );

const standing = (row: readonly Decision[]): readonly Decision[] => row.filter(({ stands }) => stands);
const nearest = (row: readonly Decision[]): readonly Decision[] =>
  row.filter(({ stands }) => !stands).slice(0, NEAREST);

/** A likeness as a confidence: one half where a counterpart begins, towards 1 as two provisions become one. */
const scaleOf = ({ likeness }: Pick<Decision, 'likeness'>, { least }: LinkParameters): number => 1 / (likeness + least);

/** A counterpart with its reasons and slots. */
export interface Linked {
  readonly counterpart: CounterpartRow;
  readonly rationales: LinkBatch['rationales'];
  readonly slots: LinkBatch['slots'];
}

/** Two provisions as a counterpart, however alike they are. */
export function linked(
  { from, to, decision }: Pick<Judged, 'from' | 'to'> & { readonly decision: Pick<Decision, 'likeness'> },
  parameters: LinkParameters,
): Linked {
  const ends = { from: from.provision.id, to: to.provision.id };
  const id = linkId('cou', ends.from, ends.to);
  const rationales = rationaleRows(id, rationalesOf(from, to), [from, to], scaleOf(decision, parameters));
  const relation = relationOf(from.vector, to.vector);
  const confidence = confidenceOf(rationales);
  return {
    counterpart: { id, ...ends, relation, confidence, sort: linkSort(id, confidence) },
    rationales,
    slots: slotRows(id, from, to),
  };
}

/** @param before printed numbers of the measure's counterparts, which it comes after. */
function rejected(
  one: Judged,
  { from: measures }: Compared,
  parameters: LinkParameters,
  before: readonly string[],
): RejectedRow {
  const { from, to, decision } = one;
  const ends = { from: from.provision.id, to: to.provision.id };
  const rival = measures[decision.nearestOfTo] ?? from;
  const verdict = {
    unlike: decision.likeness < parameters.least,
    nearer: rival === from ? null : rival.provision.number,
    before,
  };
  const id = linkId('rej', ends.from, ends.to);
  const confidence = rounded(decision.likeness * scaleOf(decision, parameters));
  return { id, ...ends, confidence, reason: reasonOf(from, to, verdict), sort: linkSort(id, confidence) };
}

/**
 * Of the measures of `from` that have no counterpart, the nearest candidates; of the others those that would stand without theirs, for
 * when somebody rejects these.
 */
function rejections(compared: Compared, parameters: LinkParameters): readonly RejectedRow[] {
  const counterparts = new Map<string, readonly string[]>();
  for (const { from, to } of judged(compared, standing)) {
    counterparts.set(from.provision.id, [...(counterparts.get(from.provision.id) ?? []), to.provision.number]);
  }
  return judged(compared, nearest)
    .filter(({ from, decision }) => !counterparts.has(from.provision.id) || decision.standsWithout)
    .map((one) => rejected(one, compared, parameters, counterparts.get(one.from.provision.id) ?? []));
}

/** Links between two documents as they are written. */
export const linkBatch = (
  lower: Linkable,
  higher: Linkable,
  links: readonly Linked[],
  failed: readonly RejectedRow[],
): LinkBatch => ({
  fromDocumentId: lower.id,
  toDocumentId: higher.id,
  counterparts: links.map(({ counterpart }) => counterpart),
  rationales: links.flatMap(({ rationales }) => rationales),
  slots: links.flatMap(({ slots }) => slots),
  rejected: failed,
});

/**
 * Counterparts of one document's measures (the lower) among another's (the higher; of peers either), with reasons and slots,
 * and for each measure of either without one the nearest candidates and why each failed. Depends on the two documents and the
 * vocabulary alone.
 */
export function linkDocuments(
  lower: Linkable,
  higher: Linkable,
  parameters: LinkParameters = LINK_PARAMETERS,
): LinkBatch {
  const compared = compare(lower, higher, parameters);
  const links = judged(compared, standing).map((one) => linked(one, parameters));
  const sides = [compared, reversed(compared, parameters)];
  const failed = sides.flatMap((side) => rejections(side, parameters));
  return linkBatch(lower, higher, links, failed);
}

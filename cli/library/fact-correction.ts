import type { FactReviewInput } from '../../graph/facts/change.js';
import { assignmentsAt, productsAt } from '../../ingest/correct/corrected-facts.js';
import { correctedReading, type Corrected } from '../../ingest/correct/corrected-reading.js';
import { printedAt } from '../../ingest/read/printed.js';
import type { Bounds } from '../../ingest/structure/bounded.js';
import type { FactReview } from '../../schema/fact-review.js';
import type { AssignmentRole, Measure } from '../../schema/model.js';
import type { UserError } from '../../schema/park.js';
import { factsIn, wrongPlace, type NamedFact } from './fact-place.js';
import { numbered, recordOf, without, type By, type Unnumbered } from './fact-record.js';
import type { FactTarget } from './fact-target.js';

/** All corrections of a document once one more is made, with the reading that they give; or why it cannot be made. */
export type Correction =
  | { readonly reviews: readonly FactReview[]; readonly corrected: Corrected }
  | { readonly userErrors: readonly UserError[] };

const refused = (field: string, code: string, message: string): Correction => ({
  userErrors: [{ field: [field], code, message }],
});

/** Works a correction out on what is read now. What brings back what was read takes the earlier correction back, and is not kept. */
export function correctionOf(input: FactReviewInput, target: FactTarget, name: string | null, by: By): Correction {
  const place = input.start === null || input.end === null ? null : { start: input.start, end: input.end };
  const wrong = place === null ? [] : wrongPlace(input, place, target.now.extraction, target.measure);
  if (wrong.length > 0) return { userErrors: wrong };
  const asked = { input, target, name, by };
  if (input.fact === 'TITLE' || input.fact === 'BOUNDS') return ofMeasure(asked, place);
  return place === null || input.change === 'REMOVE' ? removal(asked, place) : ofFact(asked, place);
}

interface Asked {
  readonly input: FactReviewInput;
  readonly target: FactTarget;
  readonly name: string | null;
  readonly by: By;
}

const readWith = ({ document: { source, told }, now }: FactTarget, reviews: readonly FactReview[]): Corrected =>
  correctedReading(source, reviews, told, now.raw);

const measureIn = ({ extraction }: Corrected, { measure: { id } }: FactTarget): Measure | undefined =>
  extraction.measures.find((one) => one.id === id);

/** A title, or where a measure begins and ends. */
function ofMeasure(asked: Asked, place: Bounds | null): Correction {
  const { input, target, by } = asked;
  const { measure, document } = target;
  const left = without(target, input, null, null);
  if (place === null) {
    const words = input.fact === 'TITLE' ? [measure.title] : [measure.text, measure.span.quote];
    if (!words.includes(input.asPrinted)) {
      return refused('asPrinted', 'READS_OTHERWISE', `the measure reads “${(words[0] ?? '').slice(0, 60)}”`);
    }
    if (left.length < target.reviews.length) return settled(target, left, []);
    return refused('change', 'NOTHING_TO_TAKE_BACK', `nobody corrected the ${input.fact} of this measure`);
  }
  const isSo = (one: Measure | undefined): boolean =>
    input.fact === 'TITLE'
      ? one?.title === printedAt(document.source.text, place)
      : one?.span.start === place.start && one.span.end === place.end;
  if (isSo(measure)) return alreadySo();
  const isRead = left.length < target.reviews.length && isSo(measureIn(readWith(target, left), target));
  return settled(target, left, isRead ? [] : [recordOf(input, target, { place, name: null, role: null }, by)]);
}

const alreadySo = (): Correction => refused('change', 'ALREADY_SO', 'it is read so already');

const roleOf = (measure: Measure, body: string | undefined): AssignmentRole | null =>
  measure.assignments.find(({ agency }) => agency === body)?.role ?? null;

/** A body or a product that stands at a place. */
function ofFact(asked: Asked, place: Bounds): Correction {
  const { input, target, by } = asked;
  const { measure } = target;
  const there = factsIn(input.fact, measure, place);
  const wrong = wrongBeside(asked, there);
  if (wrong !== null) return wrong;
  const name = asked.name ?? there[0]?.name ?? null;
  const role = input.fact === 'PRODUCT' ? null : (input.role ?? roleOf(measure, there[0]?.name));
  const isSo = (one: Measure | undefined): boolean => one !== undefined && standsSo(input, one, place, name, role);
  if (isSo(measure)) return alreadySo();
  const left = without(target, input, place, name);
  const isRead = left.length < target.reviews.length && isSo(measureIn(readWith(target, left), target));
  return settled(target, left, isRead ? [] : [recordOf(input, target, { place, name, role }, by)]);
}

/** Why a fact cannot be added beside, or put in place of, what is read at its place. */
function wrongBeside({ input, target, name }: Asked, there: readonly NamedFact[]): Correction | null {
  const names = there.map((one) => one.name).join('、');
  if (input.change === 'ADD') {
    if (there.length > 0) return refused('start', 'PLACE_TAKEN', `${names} is read there: REPLACE it`);
    if (!factsIn(input.fact, target.measure, null).some((one) => one.name === name)) return null;
    const field = input.fact === 'PRODUCT' ? 'product' : 'agency';
    return refused(field, 'ALREADY_THERE', `${name ?? ''} is read in this measure: REPLACE it where it stands`);
  }
  if (there.length === 0) return refused('start', 'NOTHING_THERE', 'nothing is read there: ADD it');
  const needsOne = input.fact === 'ASSIGNMENT' && (input.agency === null || input.role === null);
  if (needsOne && there.length > 1) {
    return refused('start', 'AMBIGUOUS', `${names} are read there: give the place of one, or agency and role`);
  }
  return null;
}

/** Whether just this fact stands at a place. */
function standsSo(
  { fact }: FactReviewInput,
  measure: Measure,
  place: Bounds,
  name: string | null,
  role: AssignmentRole | null,
): boolean {
  if (fact === 'PRODUCT') {
    const [only, ...more] = productsAt(measure, place);
    return only?.name === name && more.length === 0;
  }
  const [only, ...more] = assignmentsAt(measure, place);
  return only !== undefined && only.agency === name && only.role === role && more.length === 0;
}

/** The body or product that is to go; it is told by its place, its name or what is printed. */
function removal({ input, target, name, by }: Asked, place: Bounds | null): Correction {
  const { fact, asPrinted } = input;
  const [only, ...more] = factsIn(fact, target.measure, place).filter(
    (one) => (name === null || one.name === name) && (place !== null || one.printed.includes(asPrinted)),
  );
  if (only === undefined) return refused('asPrinted', 'NOTHING_THERE', 'the measure is read without such a thing');
  if (more.length > 0) {
    const names = [only, ...more].map((one) => one.name).join('、');
    return refused('asPrinted', 'AMBIGUOUS', `${names} are read so: give start and end, or the id of the one`);
  }
  // At its own place: the one given may hold others, which were not named.
  const left = without(target, input, only.span, only.name);
  // What an earlier correction had put away may be there again: that goes too.
  const before = measureIn(readWith(target, left), target);
  const again =
    before === undefined
      ? []
      : [...factsIn(fact, before, only.span), ...factsIn(fact, before, null).filter((one) => one.name === only.name)];
  const gone = [...new Map(again.map((one) => [one.name, one])).values()];
  return settled(
    target,
    left,
    gone.map((one) => recordOf(input, target, { place: one.span, name: one.name, role: null }, by)),
  );
}

/** Makes the corrections, unless one that had a place would lose it. */
function settled(target: FactTarget, left: readonly FactReview[], more: readonly Unnumbered[]): Correction {
  const reviews = [...left, ...numbered(target.kept, more)];
  const corrected = readWith(target, reviews);
  const lost = reviews.find(
    ({ id }) => !corrected.placed.has(id) && (target.now.placed.has(id) || !left.some((one) => one.id === id)),
  );
  if (lost === undefined) return { reviews, corrected };
  const { fact, measure, asPrinted, by, at } = lost;
  return refused(
    'change',
    'CONTRADICTS',
    `then what ${by} corrected on ${at.slice(0, 10)} (${fact} in ${measure.id}: “${asPrinted.slice(0, 40)}”) would have no place: take that back first`,
  );
}

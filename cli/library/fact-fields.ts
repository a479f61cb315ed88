import { wrongWithNote } from '../../graph/check-note.js';
import type { FactReviewInput } from '../../graph/facts/change.js';
import type { FactChange, FactKind } from '../../schema/fact-review.js';
import type { UserError } from '../../schema/park.js';

type Field = 'start' | 'end' | 'agency' | 'role' | 'product';
const FIELDS: readonly Field[] = ['start', 'end', 'agency', 'role', 'product'];

/** What a change of one kind of fact takes beside the measure, what stands printed and a note. */
interface Needs {
  readonly needed: readonly Field[];
  /** Of these one at least. */
  readonly oneOf?: readonly Field[];
  readonly allowed?: readonly Field[];
}

const PLACE = ['start', 'end'] as const;
/** Null where there is no such change: a title and bounds are always there. */
const NEEDS: Readonly<Record<FactKind, Readonly<Record<FactChange, Needs | null>>>> = {
  ASSIGNMENT: {
    ADD: { needed: [...PLACE, 'agency', 'role'] },
    REPLACE: { needed: PLACE, oneOf: ['agency', 'role'] },
    REMOVE: { needed: [], allowed: [...PLACE, 'agency'] },
  },
  PRODUCT: {
    ADD: { needed: [...PLACE, 'product'] },
    REPLACE: { needed: [...PLACE, 'product'] },
    REMOVE: { needed: [], allowed: [...PLACE, 'product'] },
  },
  TITLE: { ADD: null, REPLACE: { needed: PLACE }, REMOVE: { needed: [] } },
  BOUNDS: { ADD: null, REPLACE: { needed: PLACE }, REMOVE: { needed: [] } },
};

/** What is missing from a correction, does not go with it or cannot be kept, before anything is looked up. */
export function wrongFields(input: FactReviewInput): readonly UserError[] {
  return [...wrongWords(input), ...wrongCombination(input)];
}

const tell = (field: string, code: string, message: string): UserError => ({ field: [field], code, message });

function wrongWords({ asPrinted, note }: FactReviewInput): readonly UserError[] {
  const errors: UserError[] = [];
  if (asPrinted.trim() === '') errors.push(tell('asPrinted', 'MISSING', 'say what stands printed there'));
  for (const [field, words] of Object.entries({ asPrinted, note: note ?? '' })) {
    if (/\p{Surrogate}/u.test(words)) {
      errors.push(tell(field, 'HALF_A_CHARACTER', 'this holds half of a character: give the whole one'));
    }
  }
  return [...errors, ...wrongWithNote(note)];
}

function wrongCombination(input: FactReviewInput): readonly UserError[] {
  const { fact, change } = input;
  const needs = NEEDS[fact][change];
  if (needs === null) {
    return [tell('change', 'NO_SUCH_CHANGE', `${fact} is always there: it takes REPLACE, or REMOVE to take that back`)];
  }
  const { needed, oneOf = [], allowed = [] } = needs;
  const given = FIELDS.filter((field) => input[field] !== null);
  const missing = needed.filter((field) => !given.includes(field));
  const odd = given.filter((field) => ![...needed, ...oneOf, ...allowed].includes(field));
  const half = needed.length === 0 && (input.start === null) !== (input.end === null);
  return [
    ...missing.map((field) => tell(field, 'MISSING', `${change} of ${fact} needs ${field}`)),
    ...(oneOf.length > 0 && !oneOf.some((field) => given.includes(field))
      ? [tell(oneOf[0] ?? '', 'MISSING', `${change} of ${fact} needs ${oneOf.join(' or ')}`)]
      : []),
    ...odd.map((field) => tell(field, 'DOES_NOT_GO', `${field} does not go with ${change} of ${fact}: leave it out`)),
    ...(half && odd.length === 0
      ? [tell(input.start === null ? 'start' : 'end', 'MISSING', 'a place has both start and end')]
      : []),
  ];
}

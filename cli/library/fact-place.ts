import type { FactReviewInput } from '../../graph/facts/change.js';
import { assignmentsAt, productsAt, stretchesFor } from '../../ingest/correct/corrected-facts.js';
import { viewOf } from '../../ingest/read/fold.js';
import { readsAt } from '../../ingest/read/printed.js';
import { holds, overlap } from '../../ingest/stretch.js';
import type { Bounds } from '../../ingest/structure/bounded.js';
import type { Extraction, Measure, Span } from '../../schema/model.js';
import type { UserError } from '../../schema/park.js';

const tell = (field: string, code: string, message: string): readonly UserError[] => [
  { field: [field], code, message },
];

/** Whether an offset falls between the two halves of a character outside the basic plane. */
const halves = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/u.test(text.slice(at - 1, at + 1)) && at > 0;

/** Characters of a text that a message shows. */
const SHOWN = 60;
const shown = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);

/** What is wrong with a place that somebody gave for a fact of a measure. */
export function wrongPlace(
  input: Pick<FactReviewInput, 'fact' | 'change' | 'asPrinted'>,
  place: Bounds,
  { source: { text }, measures }: Extraction,
  measure: Measure,
): readonly UserError[] {
  const { start, end } = place;
  if (start >= end) return tell('end', 'PLACE_EMPTY', `a place ends after it begins, and ${String(end)} is no later`);
  if (end > text.length) {
    return tell(
      'end',
      'OUTSIDE_DOCUMENT',
      `the text has ${String(text.length)} characters, and this ends at ${String(end)}`,
    );
  }
  for (const [field, at] of Object.entries(place)) {
    if (halves(text, at)) return tell(field, 'HALF_A_CHARACTER', `${String(at)} is in the middle of a character`);
  }
  if (!readsAt(text, place, input.asPrinted)) {
    const found = shown(text.slice(start, end));
    return tell('asPrinted', 'READS_OTHERWISE', `from ${String(start)} to ${String(end)} stands “${found}”`);
  }
  return input.fact === 'BOUNDS'
    ? wrongBounds(text, place, measures, measure)
    : wrongInside(input.fact, place, measure);
}

function wrongBounds(
  text: string,
  place: Bounds,
  measures: readonly Measure[],
  measure: Measure,
): readonly UserError[] {
  if (viewOf(text, place.start, place.end).text === '') {
    return tell('start', 'PLACE_EMPTY', 'nothing but blanks stands there');
  }
  if (!overlap(place, measure.span)) {
    return tell('start', 'OUTSIDE_MEASURE', 'a measure grows or shrinks from where it stands; this is all elsewhere');
  }
  const other = measures.find(({ id, span }) => id !== measure.id && overlap(span, place));
  if (other === undefined) return [];
  const { number, title, span } = other;
  const where = `${String(span.start)} to ${String(span.end)}`;
  return tell(
    'start',
    'OVERLAPS_MEASURE',
    `these bounds run into ${number}${title} (${where}): correct that one first`,
  );
}

function wrongInside(fact: FactReviewInput['fact'], place: Bounds, measure: Measure): readonly UserError[] {
  if (stretchesFor(fact, measure).some((span) => holds(span, place))) return [];
  const { start, end } = measure.span;
  return tell(
    'start',
    'OUTSIDE_MEASURE',
    `the measure stands from ${String(start)} to ${String(end)}; this place is not in it`,
  );
}

/** A body or a product of a measure, with all that is printed of it. */
export interface NamedFact {
  readonly name: string;
  readonly span: Span;
  readonly printed: readonly string[];
}

/** Bodies or products of a measure, at a place or anywhere. */
export const factsIn = (fact: FactReviewInput['fact'], measure: Measure, place: Bounds | null): readonly NamedFact[] =>
  fact === 'ASSIGNMENT' ? bodiesIn(measure, place) : productsIn(measure, place);

const bodiesIn = (measure: Measure, place: Bounds | null): readonly NamedFact[] =>
  (place === null ? measure.assignments : assignmentsAt(measure, place)).map(({ agency, asPrinted, span, spans }) => ({
    ...{ name: agency, span },
    printed: [asPrinted, ...spans.map(({ quote }) => quote)],
  }));

const productsIn = (measure: Measure, place: Bounds | null): readonly NamedFact[] =>
  (place === null ? measure.products : productsAt(measure, place)).map(({ name, asPrinted, span }) => ({
    ...{ name, span },
    printed: [asPrinted, span.quote],
  }));

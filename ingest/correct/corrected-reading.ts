import type { FactReview } from '../../schema/fact-review.js';
import type { Extraction, Finding, Measure } from '../../schema/model.js';
import { stands } from '../../schema/withdrawn.js';
import { namesIn } from '../names.js';
import { factsOf, type Told } from '../pipeline.js';
import type { ReadSource } from '../read/source.js';
import { documentRegions } from '../resolve/document-regions.js';
import { countNames, namesResolved } from '../resolved-names.js';
import { holds, overlap } from '../stretch.js';
import type { Bounds } from '../structure/bounded.js';
import { stretchesFor, withCorrection } from './corrected-facts.js';
import { findMeasure } from './find-measure.js';
import { findPlace } from './find-place.js';

/** A reading with what people corrected in it. */
export interface Corrected {
  /** What the machine reads by itself. */
  readonly raw: Extraction;
  readonly extraction: Extraction;
  /** Ids of the measures that corrections were made in, by the corrections' ids; those without a place are not among them. */
  readonly placed: ReadonlyMap<string, string>;
}

/**
 * Reads a text and corrects the reading, so that all that follows sees what people said. First come the bounds of measures,
 * within which everything is read anew: what a measure gained is read in it, what it lost is nobody's, and an aim of the
 * document that now stands in a measure is that measure's. Then titles, bodies and products, in the order in which
 * they were corrected. What has no place any more changes nothing and becomes a finding.
 * @param all what was withdrawn among them, which changes nothing.
 * @param raw what the machine reads of that source, where it has been read already.
 */
export function correctedReading(
  source: ReadSource,
  all: readonly FactReview[],
  told: Told = {},
  raw: Extraction = factsOf(source, told),
): Corrected {
  const reviews = all.filter(stands);
  if (reviews.length === 0) return { raw, extraction: raw, placed: new Map() };
  const placed = new Map<string, string>();
  const bounds = boundsOf(raw, reviews, placed);
  const read = bounds.size === 0 ? raw : factsOf(source, { ...told, bounds });
  const inside = reviews
    .filter(({ fact }) => fact !== 'BOUNDS')
    .map((review) => ({ review, measure: findMeasure(raw.measures, review)?.id }));
  const measures = read.measures.map((measure) => {
    const own = inside.filter((one) => one.measure === measure.id).map(({ review }) => review);
    return corrected(measure, source.text, own, placed);
  });
  const targets = read.targets.filter(({ span }) => ![...bounds.values()].some((range) => holds(range, span)));
  const findings = findingsAfter({ ...read, measures }, reviews, placed);
  return { raw, extraction: { ...read, measures, targets, findings }, placed };
}

/** Where corrected measures begin and end, those left out that would run into another. */
function boundsOf(
  { source: { text }, measures }: Extraction,
  reviews: readonly FactReview[],
  placed: Map<string, string>,
): ReadonlyMap<string, Bounds> {
  const bounds = new Map<string, Bounds>();
  const whole = { start: 0, end: text.length };
  for (const review of reviews.filter(({ fact }) => fact === 'BOUNDS')) {
    const measure = findMeasure(measures, review);
    const place = measure === null ? null : findPlace(text, review.place, whole);
    if (measure === null || place === null) continue;
    const others = measures.filter(({ id }) => id !== measure.id).map(({ id, span }) => bounds.get(id) ?? span);
    if (others.some((other) => overlap(other, place))) continue;
    bounds.set(measure.id, place);
    placed.set(review.id, measure.id);
  }
  return bounds;
}

function corrected(measure: Measure, text: string, own: readonly FactReview[], placed: Map<string, string>): Measure {
  return own.reduce((before, review) => {
    const place = placeIn(text, before, review);
    if (place === null) return before;
    placed.set(review.id, measure.id);
    return withCorrection(before, text, review, place);
  }, measure);
}

function placeIn(text: string, measure: Measure, { place, fact }: FactReview): Bounds | null {
  for (const within of stretchesFor(fact, measure)) {
    const found = findPlace(text, place, within);
    if (found !== null) return found;
  }
  return null;
}

const DONE = { ADD: 'added', REMOVE: 'removed', REPLACE: 'replaced' } as const;
/** Characters of the lost words that a message shows. */
const SHOWN = 40;

const lost = ({ id, by, at, change, fact, measure, place: { quote }, agency, product }: FactReview): Finding => ({
  code: 'CORRECTION_WITHOUT_PLACE',
  severity: 'WARNING',
  message:
    `what ${by} corrected on ${at.slice(0, 10)} is not applied, its words are gone: ${fact} ${DONE[change]} in ${measure.id} ${measure.title}` +
    `${agency === null && product === null ? '' : `, ${agency ?? product ?? ''}`}, at “${quote.slice(0, SHOWN)}”; correct it anew, or withdraw ${id}`,
  span: null,
});

/** What is left open once people have settled something: a body that no measure names any more is not unknown. */
function findingsAfter(
  extraction: Extraction,
  reviews: readonly FactReview[],
  placed: ReadonlyMap<string, string>,
): readonly Finding[] {
  const names = namesIn(documentRegions(extraction, extraction.source.text));
  const assigned = extraction.measures.flatMap(({ assignments }) => assignments);
  const unknown = assigned.filter(({ agency }) => !names.agency(agency).known).flatMap(({ spans }) => spans);
  const resolved = namesResolved(countNames(extraction, names));
  const settled = ({ code, span }: Finding): boolean =>
    code === 'NAMES_RESOLVED' ||
    (code === 'UNKNOWN_BODY' && span !== null && !unknown.some((place) => holds(place, span)));
  return [
    ...extraction.findings.filter((finding) => !settled(finding)),
    ...(resolved === null ? [] : [resolved]),
    ...reviews.filter(({ id }) => !placed.has(id)).map(lost),
  ];
}

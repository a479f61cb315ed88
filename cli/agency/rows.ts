import type { Rows } from '../formats.js';
import type { OwnPart, Part, Portfolio, Step } from './portfolio.js';

const HEAD = [
  ...['kind', 'body', 'role', 'document', 'measure', 'title', 'start', 'end', 'quotation', 'carriedBy'],
  ...[
    'level',
    'answer',
    'otherDocument',
    'otherMeasure',
    'otherTitle',
    'confidence',
    'binds',
    'otherBody',
    'otherRole',
  ],
  ...['otherStart', 'otherEnd', 'otherQuotation', 'newConcepts'],
];
type Line = Rows['rows'][number];

const partOf = ({ agency, role, measure, span }: Part): Line => [
  ...[agency.name, role, measure.document.slug, measure.number, measure.title],
  ...[span.start, span.end, span.quote],
];
const EMPTY = (count: number): Line => Array<null>(count).fill(null);

function stepLines({ level, answer, measure, counterpart, assignments }: Step): readonly Line[] {
  const place = [
    ...[level, answer, measure.document.slug, measure.number, measure.title],
    ...[counterpart.confidence, counterpart.applies ? 'yes' : 'no'],
  ];
  if (assignments.length === 0) return [[...place, ...EMPTY(5)]];
  return assignments.map(({ agency, role, span }) => [...place, agency.name, role, span.start, span.end, span.quote]);
}

function ladderLines(own: OwnPart): readonly Line[] {
  const part = [...partOf(own), own.carriedBy?.reform ?? null];
  const steps = own.ladder.nodes.flatMap(stepLines);
  return [['part', ...part, ...EMPTY(13)], ...steps.map((step): Line => ['ladder', ...part, ...step, null])];
}

/** Every document that it issued, every part, every body that answers at a step of the ladder, and every part of its line elsewhere, a row each. */
export const portfolioRows = ({ name, issued, assignments, lineElsewhere }: Portfolio): Rows => ({
  head: HEAD,
  rows: [
    ...issued.map(({ slug, title }): Line => ['issued', name, null, slug, null, title, ...EMPTY(17)]),
    ...assignments.flatMap(ladderLines),
    ...lineElsewhere.map(({ assignment, newConcepts }): Line => [
      ...['elsewhere', ...partOf(assignment), null],
      ...EMPTY(12),
      newConcepts.map(({ name }) => name).join('、'),
    ]),
  ],
});

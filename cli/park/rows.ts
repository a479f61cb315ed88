import type { Rows } from '../formats.js';
import type { ParkReport } from '../library/park-library.js';
import type { Satisfied } from './satisfied.js';

const HEAD = [
  ...['kind', 'code', 'name', 'weight', 'scoreMin', 'scoreMax', 'verdict', 'score', 'status', 'assumed', 'statement'],
  ...['measure', 'title', 'start', 'end', 'quotation', 'restsOn', 'upstream', 'upstreamQuotation', 'upstreamBinds'],
];
const empty = (count: number): readonly null[] => Array<null>(count).fill(null);
type Line = Rows['rows'][number];

function dimensionLines({
  code,
  name,
  weight,
  scoreMin,
  scoreMax,
  criteria,
}: ParkReport['dimensions'][number]): Line[] {
  return [
    ['dimension', code, name, weight, scoreMin, scoreMax, ...empty(14)],
    ...criteria.map((one): Line => {
      const { verdict, score, status, assumed, statement } = one;
      const said = [verdict, score, status, assumed ? 'yes' : 'no', statement];
      return ['criterion', one.code, one.name, ...empty(3), ...said, ...empty(9)];
    }),
  ];
}

function satisfiedLines({ measure, indicatorLink, evidence, upstream }: Satisfied): Line[] {
  const { code, name } = indicatorLink?.indicator ?? { code: null, name: null };
  const place = [measure.id, measure.title, measure.span.start, measure.span.end, measure.span.quote];
  const own = ['satisfied', code, name, ...empty(8), ...place, evidence.map((one) => one.indicator.code).join(' ')];
  if (upstream.length === 0) return [[...own, ...empty(3)]];
  return upstream.map(({ to, applies }) => [...own, to.id, to.span.quote, applies ? 'yes' : 'no']);
}

/** Every dimension and criterion, and every measure that is satisfied beside each measure above it, a row each. */
export const reportRows = ({ dimensions }: ParkReport, satisfied: readonly Satisfied[]): Rows => ({
  head: HEAD,
  rows: [...dimensions.flatMap(dimensionLines), ...satisfied.flatMap(satisfiedLines)],
});

import { assess } from '../assess/assess.js';
import type { EvidenceVerdict, WeightsRecord } from '../../schema/park.js';
import { groupBy } from '../group-by.js';
import type { AssessmentRow, EvidenceRow, IndicatorRow, ParkRow, RatingRow } from '../questions/rows.js';
import { counting } from './counting.js';
import { unstated } from './unstated.js';

/** All that an assessment is made of, as the graph holds it. */
export interface AssessmentInput {
  readonly park: ParkRow;
  readonly indicators: readonly IndicatorRow[];
  readonly ratings: readonly RatingRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly weights: WeightsRecord | null;
}

/** A park's assessment, or what it would be under assumed verdicts by the criterion's id. Pure. */
export function assessmentOf(
  { park, indicators, ratings, evidence, weights }: AssessmentInput,
  assumed: ReadonlyMap<string, EvidenceVerdict> = new Map(),
): AssessmentRow {
  const stated = countingByCriterion(evidence);
  const rowOf = (indicator: IndicatorRow): EvidenceRow => {
    const nothingSaid = unstated(park.id, indicator);
    const verdict = assumed.get(indicator.id);
    // What was said, and its review, are of another verdict than the one that is tried out.
    if (verdict !== undefined) return { ...nothingSaid, verdict, assumed: true };
    return stated.get(indicator.id) ?? nothingSaid;
  };
  const rows = new Map(indicators.map((indicator) => [indicator.id, rowOf(indicator)]));
  const { dimensions, waysUp, rating, weightsAssumed, weightsSet, ...score } = assess(
    { indicators, grades: ratings },
    [...rows.values()],
    weights,
  );
  return {
    ...score,
    parkId: park.id,
    schemeId: park.schemeId,
    rating,
    weightsAssumed,
    weightsSource: weightsSet ? (weights?.source ?? null) : null,
    dimensions: dimensions.map(({ indicator, criteria, ...result }) => ({
      ...result,
      indicatorId: indicator.id,
      criteria: criteria.flatMap(({ id }) => rows.get(id) ?? []),
    })),
    waysUp: waysUp.map((way) => ({ rating: way.rating, criterionIds: way.criteria.map(({ id }) => id) })),
  };
}

/** What each criterion is judged by: what counts, else what people stated of it, which a review may have taken out of the count. */
function countingByCriterion(evidence: readonly EvidenceRow[]): ReadonlyMap<string, EvidenceRow> {
  return new Map(
    [...groupBy(evidence, ({ indicatorId }) => indicatorId)].flatMap(([id, rows]) => {
      const row = counting(rows) ?? rows.find(({ reason }) => reason === null);
      return row === undefined ? [] : [[id, row] as const];
    }),
  );
}

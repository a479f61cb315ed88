import type { GapRow, GapSeverity } from '../../schema/gap.js';
import { FULL_MARKS, pointsOf } from '../assess/points.js';
import { criteriaOf, type Evidence, type Indicator } from '../assess/scheme.js';
import { gapRow } from './gap-row.js';

export type CriterionState = 'MET' | 'UNMET' | 'UNKNOWN';

/** How a park stands to a criterion: met by full marks alone, so one said to be met with a score below them is met in part. */
export function stateOf(evidence: Evidence | undefined): CriterionState {
  const points = pointsOf(evidence);
  if (points === null) return 'UNKNOWN';
  return points >= FULL_MARKS ? 'MET' : 'UNMET';
}

interface JudgedPark {
  readonly id: string;
  readonly name: string;
  readonly sample: boolean;
  readonly schemeId: string;
}
type NamedIndicator = Indicator & { readonly name: string };

/** Criteria that a park does not meet, or of which nothing is known; of a park of which nothing at all is known one gap. */
export function parkGaps(
  park: JudgedPark,
  indicators: readonly NamedIndicator[],
  evidence: readonly Evidence[],
): readonly GapRow[] {
  const of = new Map(evidence.map((one) => [one.indicatorId, one]));
  const names = new Map(indicators.map(({ id, name }) => [id, name]));
  const judged = criteriaOf(indicators).map((criterion, order) => ({ criterion, order, one: of.get(criterion.id) }));
  const who = park.sample ? `${park.name} (a sample, no real park)` : park.name;
  const common = { documentId: park.schemeId, parkId: park.id, about: park.id } as const;
  if (judged.length > 1 && judged.every(({ one }) => stateOf(one) === 'UNKNOWN')) {
    const subject = { id: park.id, sort: park.id };
    const message = `${who}: nothing is known of any of the ${String(judged.length)} criteria`;
    return [gapRow({ ...common, kind: 'CRITERION_UNKNOWN', severity: 'MEDIUM', subject, message })];
  }
  return judged.flatMap(({ criterion, order, one }): readonly GapRow[] => {
    const state = stateOf(one);
    if (state === 'MET') return [];
    const subject = { id: criterion.id, sort: `${park.schemeId}/${String(order).padStart(6, '0')}` };
    const what = `${who}: ${criterion.code} ${names.get(criterion.id) ?? criterion.text}`;
    const { kind, severity, said } =
      TOLD[state === 'UNKNOWN' ? 'UNKNOWN' : (pointsOf(one) ?? 0) > 0 ? 'PARTLY' : 'UNMET'];
    return [gapRow({ ...common, kind, severity, subject, place: park.id, message: `${what} ${said}` })];
  });
}

type Told = {
  readonly kind: 'CRITERION_UNMET' | 'CRITERION_UNKNOWN';
  readonly severity: GapSeverity;
  readonly said: string;
};
const TOLD: Readonly<Record<'UNMET' | 'PARTLY' | 'UNKNOWN', Told>> = {
  UNMET: { kind: 'CRITERION_UNMET', severity: 'HIGH', said: 'is not met' },
  PARTLY: { kind: 'CRITERION_UNMET', severity: 'MEDIUM', said: 'is met in part' },
  UNKNOWN: { kind: 'CRITERION_UNKNOWN', severity: 'MEDIUM', said: 'is unknown: nothing confirmed is stated of it' },
};

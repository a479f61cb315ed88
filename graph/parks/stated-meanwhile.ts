import type { StatedEvidence, UserError } from '../../schema/park.js';
import type { Indicator } from '../assess/scheme.js';
import type { EvidenceInput } from './change.js';
import { criteriaFound } from './find-criterion.js';
import { indicatorNamed } from './indicator-named.js';
import { revisionOf, type Said } from './revision.js';

/** What is stated takes the place of what people stated of the same criterion: not of what whoever states it has not seen. */
export function statedMeanwhile(
  indicators: readonly Indicator[],
  before: readonly StatedEvidence[],
  inputs: readonly EvidenceInput[],
): readonly UserError[] {
  const byPeople = new Map(
    criteriaFound(indicators, before).flatMap(({ statement: said, criterion }) =>
      criterion === null || said.read !== null ? [] : [[criterion.id, said] as const],
    ),
  );
  return inputs.flatMap(({ indicator, seen }, index) => {
    const criterion = indicatorNamed(indicators, indicator);
    const field = ['evidence', String(index), 'seen'];
    return criterion === undefined ? [] : changedMeanwhile(byPeople.get(criterion.id), seen, field);
  });
}

/** Characters of a statement that a message shows. */
const SHOWN = 100;

/**
 * Why somebody who saw another statement than this one is told to look again; none where it is the one that was seen, or where
 * nobody says what was.
 * @param now what is said now, undefined where nothing is.
 */
export function changedMeanwhile(
  now: Said | undefined,
  seen: string | null | undefined,
  field: readonly string[],
): readonly UserError[] {
  const revision = now === undefined ? null : revisionOf(now);
  if (seen === undefined || seen === revision) return [];
  return [
    {
      field,
      code: 'REVIEWED_MEANWHILE',
      message: `${saidNow(now)}: read that, and try again with seen: ${JSON.stringify(revision)}`,
    },
  ];
}

function saidNow(now: Said | undefined): string {
  if (now === undefined) return 'what you saw of this criterion is not there any more';
  const { verdict, score, statement, status, review } = now;
  const words = statement.length > SHOWN ? `${statement.slice(0, SHOWN)}…` : statement;
  const points = score === null ? '' : `, ${String(score)} points`;
  const judged = review === null ? '' : `, ${status} by ${review.by} at ${review.at}`;
  return `since you looked it says ${verdict}${points} “${words}”${judged}`;
}

import type { TextVersion, VersionAssignment, VersionMeasure } from '../../schema/text-version.js';
import { responsibilityStretches } from '../link/responsibility-stretches.js';
import { viewOf } from '../read/fold.js';
import type { View } from '../read/view.js';
import { pairsOf } from './align.js';
import type { Stretch } from './sentences.js';

/** A measure as it is compared with one of another version: what it says, apart from its number and from who answers. */
export interface MeasureSide {
  readonly measure: VersionMeasure;
  readonly view: View;
  /** Its number as it reads: `7.`; empty where the text does not begin with it. */
  readonly number: string;
  /** Where in the view it says who answers for it. */
  readonly clauses: readonly Stretch[];
  readonly assignments: readonly VersionAssignment[];
  /** Pairs of characters of what is left. */
  readonly words: ReadonlySet<string>;
}

export const within = (at: number, stretches: readonly Stretch[]): boolean =>
  stretches.some(({ start, end }) => at >= start && at < end);

function sideOf(text: string, measure: VersionMeasure, assignments: readonly VersionAssignment[]): MeasureSide {
  const view = viewOf(text, measure.start, measure.end);
  const printed = viewOf(measure.number).text;
  const number = view.text.startsWith(printed) ? printed : '';
  // What a covering clause elsewhere gives the measure stands outside it.
  const here = assignments.filter(({ start, end }) => start >= measure.start && end <= measure.end);
  const clauses = responsibilityStretches(view, here);
  const body = [...view.text].map((sign, at) => (at < number.length || within(at, clauses) ? '' : sign)).join('');
  return { measure, view, number, clauses, assignments, words: pairsOf(body) };
}

/** Every measure of a version, in order. */
export function measureSides({ text, measures, assignments }: TextVersion): readonly MeasureSide[] {
  const byMeasure = new Map<string, VersionAssignment[]>();
  for (const one of assignments) {
    const list = byMeasure.get(one.measureId);
    if (list === undefined) byMeasure.set(one.measureId, [one]);
    else list.push(one);
  }
  return measures.map((measure) => sideOf(text, measure, byMeasure.get(measure.id) ?? []));
}

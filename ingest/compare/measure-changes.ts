import type { Span } from '../../schema/model.js';
import type { MeasureChangeKind } from '../../schema/succession-batch.js';
import type { TextVersion, VersionAssignment } from '../../schema/text-version.js';
import { numeralValue } from '../read/numeral.js';
import { viewOf } from '../read/fold.js';
import { partsOf, type Part } from './differences.js';
import { measurePartners, type MeasurePartners } from './measure-partners.js';
import { measureSides, within, type MeasureSide } from './measure-sides.js';
import { placeIn, type Difference } from './places.js';

interface Change {
  readonly kind: MeasureChangeKind;
  readonly differences: readonly Difference[];
}
/** What became of one measure: ids of its two versions, null where one has it not. */
export interface MeasureChange extends Change {
  readonly earlierId: string | null;
  readonly laterId: string | null;
}

const whole = ({ view }: MeasureSide): Span | null => placeIn(view, { start: 0, end: view.text.length });

/** 第十二条 → 12, （一） → 1, 7. → 7: a number written in another form is the same number. */
const valueOf = (number: string): number | string => {
  const numeral = number.replace(/[第条章节款项（）().、．\s]/gu, '');
  return numeralValue(numeral) ?? numeral;
};

function renumbered(earlier: MeasureSide, later: MeasureSide): readonly Change[] {
  if (valueOf(earlier.measure.number) === valueOf(later.measure.number)) return [];
  const [from, to] = [earlier, later].map(({ view, number }) => placeIn(view, { start: 0, end: number.length }));
  const differences = from != null && to != null ? [{ earlier: from, later: to }] : [];
  return [{ kind: 'RENUMBERED', differences }];
}

const byBody = ({ assignments }: MeasureSide): ReadonlyMap<string, VersionAssignment> =>
  new Map([...assignments].reverse().map((one) => [one.agencyId, one]));

/** Bodies that left, that came, and whose role is another. */
function reassigned(earlier: MeasureSide, later: MeasureSide): readonly Change[] {
  const [before, after] = [byBody(earlier), byBody(later)];
  const left = earlier.assignments.flatMap((one): Difference[] => {
    const then = after.get(one.agencyId);
    if (then === undefined) return [{ earlier: one, later: null }];
    return then.role === one.role ? [] : [{ earlier: one, later: then }];
  });
  const came = later.assignments
    .filter(({ agencyId }) => !before.has(agencyId))
    .map((one) => ({ earlier: null, later: one }));
  const differences = [...left, ...came];
  return differences.length === 0 ? [] : [{ kind: 'REASSIGNED', differences }];
}

/** What both versions say otherwise, apart from the number and, where bodies changed, from who answers. */
function reworded(earlier: MeasureSide, later: MeasureSide, bodiesChanged: boolean): readonly Change[] {
  const told = ({ original, variant }: Part): boolean => {
    const [side, at] = original.end > original.start ? [earlier, original.start] : [later, variant.start];
    const ends = original.end > original.start ? original.end : variant.end;
    return ends <= side.number.length || (bodiesChanged && within(at, side.clauses));
  };
  const differences = partsOf(earlier.view, later.view)
    .filter((part) => part.kind !== 'KEPT' && !told(part))
    .map(({ original, variant }) => ({
      earlier: placeIn(earlier.view, original),
      later: placeIn(later.view, variant),
    }));
  return differences.length === 0 ? [] : [{ kind: 'REWORDED', differences }];
}

function changesOf({ earlier, later }: MeasurePartners): readonly Change[] {
  if (earlier === null || later === null) {
    const differences = [{ earlier: earlier && whole(earlier), later: later && whole(later) }];
    return [{ kind: later === null ? 'DROPPED' : 'ADDED', differences }];
  }
  const bodies = reassigned(earlier, later);
  const changes = [...reworded(earlier, later, bodies.length > 0), ...bodies, ...renumbered(earlier, later)];
  return changes.length === 0 ? [{ kind: 'KEPT', differences: [] }] : changes;
}

/**
 * What became of every measure of an earlier version, and what the later adds, in the later's order. A measure that was both
 * reworded and given to another body is two changes, each with its own differences.
 */
export function measureChanges(earlier: TextVersion, later: TextVersion): readonly MeasureChange[] {
  return measurePartners(measureSides(earlier), measureSides(later)).flatMap((partners) =>
    changesOf(partners).map((change) => ({
      earlierId: partners.earlier?.measure.id ?? null,
      laterId: partners.later?.measure.id ?? null,
      ...change,
    })),
  );
}

/** True where a measure says something else, came or went; without measures, where the texts differ at all. */
export function changedMeasures(earlier: TextVersion, later: TextVersion): boolean {
  if (earlier.measures.length + later.measures.length === 0)
    return viewOf(earlier.text).text !== viewOf(later.text).text;
  // Stops at the first: most pairs need no more to be told apart.
  return measurePartners(measureSides(earlier), measureSides(later)).some((partners) =>
    changesOf(partners).some(({ kind }) => kind !== 'KEPT' && kind !== 'RENUMBERED'),
  );
}
